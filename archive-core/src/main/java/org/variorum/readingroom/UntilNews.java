package org.variorum.readingroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What stays as it is until something changes for visitors, such as the letters with which names
 * begin: asked once, then known until then. What was still being asked for when the news came is
 * used by whoever asked, and not again.
 */
@ApplicationScoped
class UntilNews {
  /** The news of other nodes may be lost with them. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Cache<Asked, Object> known =
      Caffeine.newBuilder().maximumSize(200).expireAfterWrite(LONGEST).build();
  private final AtomicLong news = new AtomicLong();

  private record Asked(Object question, long after) {}

  /**
   * What is the answer now.
   *
   * @param question all that the answer depends on beside what is published; compared by {@code
   *     equals}
   */
  @SuppressWarnings("unchecked") // each question has its own type
  <T> T of(Object question, Supplier<T> asking) {
    return (T) known.get(new Asked(question, news.get()), unknown -> asking.get());
  }

  /** Before pages are made anew, which ask again. */
  void forget(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) RoomChanged change) {
    news.incrementAndGet();
    known.invalidateAll();
  }
}
