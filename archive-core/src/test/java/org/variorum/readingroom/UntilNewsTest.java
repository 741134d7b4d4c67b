package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UntilNewsTest {
  private final UntilNews known = new UntilNews();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void asksOnceForEachQuestion() {
    assertThat(known.of("letters", asked::incrementAndGet)).isEqualTo(1);
    assertThat(known.of("letters", asked::incrementAndGet)).isEqualTo(1);
    assertThat(known.of("days", asked::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void asksAgainWhenAnythingChangedForVisitors() {
    assertThat(known.of("letters", asked::incrementAndGet)).isEqualTo(1);
    known.forget(new RoomChanged(false, Set.of(), true));
    assertThat(known.of("letters", asked::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void whatWasAskedBeforeTheNewsIsNotTheAnswerAfterIt() {
    int before =
        known.of(
            "letters",
            () -> {
              known.forget(new RoomChanged(false, Set.of(), true));
              return asked.incrementAndGet();
            });
    assertThat(before).isEqualTo(1);
    assertThat(known.of("letters", asked::incrementAndGet)).isEqualTo(2);
  }
}
