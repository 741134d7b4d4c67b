package org.variorum.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.RoomChanged;
import org.variorum.readingroom.TextView;

/**
 * What the archive is called, which every page says: asked once a minute, and anew when the archive
 * changes. An archive without a name goes by that of the program.
 */
@ApplicationScoped
public class Nameplate {
  private static final Duration KEPT = Duration.ofMinutes(1);

  @Inject ReadingRoom room;

  private final Cache<Tongue, TextView> names =
      Caffeine.newBuilder().expireAfterWrite(KEPT).build();
  private final Map<Tongue, TextView> last = new ConcurrentHashMap<>();

  /** The name for readers of a language, with the language that it is in. */
  public TextView in(Tongue tongue) {
    TextView name = names.get(tongue, this::ask);
    last.put(tongue, name);
    return name;
  }

  /** The name as it was last known, for pages that have to do without the database. */
  public TextView lastIn(Tongue tongue) {
    return last.getOrDefault(tongue, nameless());
  }

  private TextView ask(Tongue tongue) {
    TextView name = room.name(tongue.tag());
    return name.isPresent() ? name : nameless();
  }

  private static TextView nameless() {
    return new TextView(Messages.in(Tongue.EN).of("site.name"), Tongue.EN.tag());
  }

  void forget(@Observes RoomChanged change) {
    if (change.throughout()) {
      names.invalidateAll();
    }
  }
}
