package org.variorum.readingroom;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What stays as it is until something changes for visitors, such as the letters with which names
 * begin: asked once, then known until then.
 */
@ApplicationScoped
class UntilNews {
  /** The news of other nodes may be lost with them. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Answered known = new Answered(200, LONGEST);

  /**
   * What is the answer now.
   *
   * @param question all that the answer depends on beside what is published
   */
  <T> T of(Object question, Supplier<T> asking) {
    return known.of(question, asking);
  }

  /** Before pages are made anew, which ask again. */
  void forget(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) RoomChanged change) {
    known.forget();
  }
}
