package org.variorum.readingroom;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What is asked of the archive as a whole, such as how many entries there are of each kind. It
 * takes the longer the more there are; so a large archive is asked once a minute, and anew once
 * something was taken from visitors. A small one is asked whenever something has changed.
 */
@ApplicationScoped
class Totals {
  static final long LARGE = 50_000;
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Answered kept = new Answered(50, KEPT);
  private volatile long entries;

  @Inject UntilNews known;

  /** Whether there were many entries when they were last counted. */
  boolean isLarge() {
    return entries > LARGE;
  }

  /** To be told whenever all entries were counted. */
  void counted(long all) {
    entries = all;
  }

  /**
   * What is there, or was there a moment ago.
   *
   * @param question all that the answer depends on beside what is published
   */
  <T> T of(Object question, Supplier<T> asking) {
    return isLarge() ? kept.of(question, asking) : known.of(question, asking);
  }

  /** Before pages are made anew, which ask again. */
  void forget(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) RoomChanged change) {
    if (!change.onlyAdds()) {
      kept.forget();
    }
  }
}
