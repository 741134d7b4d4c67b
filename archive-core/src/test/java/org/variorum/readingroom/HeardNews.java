package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was said of pages out of date. */
@ApplicationScoped
public class HeardNews {
  private final List<RoomChanged> heard = new ArrayList<>();

  void hear(@Observes RoomChanged change) {
    heard.add(change);
  }

  List<RoomChanged> heard() {
    return List.copyOf(heard);
  }
}
