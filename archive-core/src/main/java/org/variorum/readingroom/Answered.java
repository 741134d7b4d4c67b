package org.variorum.readingroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Answers that are kept until they are forgotten, or for some time. What was still being asked for
 * when all was forgotten is used by whoever asked, and not again. What is asked may itself ask.
 * Safe for use by many threads.
 */
final class Answered {
  private final Cache<Asked, Object> answers;
  private final AtomicLong forgotten = new AtomicLong();

  private record Asked(Object question, long after) {}

  /**
   * @param most so many answers at most
   * @param longest so long at most
   */
  Answered(int most, Duration longest) {
    answers = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(longest).build();
  }

  /**
   * The answer, asked for if it is not known.
   *
   * @param question all that the answer depends on; compared by {@code equals}
   */
  @SuppressWarnings("unchecked") // each question has its own type
  <T> T of(Object question, Supplier<T> asking) {
    Asked asked = new Asked(question, forgotten.get());
    Object known = answers.getIfPresent(asked);
    if (known != null) {
      return (T) known;
    }
    T answer = asking.get();
    answers.put(asked, answer);
    return answer;
  }

  void forget() {
    forgotten.incrementAndGet();
    answers.invalidateAll();
  }
}
