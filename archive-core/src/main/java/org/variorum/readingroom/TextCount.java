package org.variorum.readingroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;

/** How many scans visitors may see, and how many of them have a text. */
public record TextCount(int scans, int withText) {
  static final TextCount NONE = new TextCount(0, 0);

  /** Those that an entry shows. */
  static TextCount of(Entry entry, Map<ObjectId, PageSight> sights, LocalDate today) {
    List<PageSight> open =
        entry.pictures().stream()
            .flatMap(picture -> Stream.ofNullable(sights.get(picture.object())))
            .filter(page -> page.picture() && page.access().openOn(today))
            .toList();
    return new TextCount(open.size(), (int) open.stream().filter(PageSight::withText).count());
  }

  /** Whether it is to be said that a search does not reach all: some have text, and not all. */
  public boolean isPart() {
    return withText > 0 && withText < scans;
  }
}
