package org.variorum.readingroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What is asked of the archive as a whole, such as how many entries there are of each kind. It
 * takes the longer the more there are; so a large archive is asked once a minute, and anew once
 * something was taken from visitors. A small one is asked each time.
 */
@ApplicationScoped
class Totals {
  static final long LARGE = 50_000;
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Cache<String, Object> kept =
      Caffeine.newBuilder().maximumSize(50).expireAfterWrite(KEPT).build();
  private volatile long entries;

  /** Whether there were many entries when they were last counted. */
  boolean isLarge() {
    return entries > LARGE;
  }

  /** To be told whenever all entries were counted. */
  void counted(long all) {
    entries = all;
  }

  /** What is there, or was there a moment ago. */
  @SuppressWarnings("unchecked") // each question has its own type
  <T> T of(String question, Supplier<T> asking) {
    if (!isLarge()) {
      T answer = asking.get();
      if (isLarge()) {
        kept.put(question, answer);
      }
      return answer;
    }
    return (T) kept.get(question, unknown -> asking.get());
  }

  void forget(@Observes RoomChanged change) {
    if (!change.onlyAdds()) {
      kept.invalidateAll();
    }
  }
}
