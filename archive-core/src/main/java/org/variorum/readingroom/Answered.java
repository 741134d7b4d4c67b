package org.variorum.readingroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Answers that are kept until they are forgotten, or for some time. Of several who ask the same at
 * once one asks, and the others wait for it. What was still being asked for when all was forgotten
 * is used by whoever asked, and not again. What is asked may itself ask something else. Safe for
 * use by many threads.
 */
final class Answered {
  private final Cache<Asked, FutureTask<Object>> answers;
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
    FutureTask<Object> answer = new FutureTask<>(asking::get);
    FutureTask<Object> first = answers.asMap().putIfAbsent(asked, answer);
    if (first == null) {
      first = answer;
      answer.run();
    }
    try {
      return (T) first.get();
    } catch (ExecutionException e) {
      answers.asMap().remove(asked, first);
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The portal stops", e);
    }
  }

  void forget() {
    forgotten.incrementAndGet();
    answers.invalidateAll();
  }
}
