package org.variorum.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private static final long START = 1_000;

  @Test
  void grantsAsManyAsAreAllowedAndThenNoMore() {
    Allowance allowance = new Allowance(3, START);

    assertThat(allowance.take(START).left()).isEqualTo(2);
    assertThat(allowance.take(START).left()).isEqualTo(1);
    assertThat(allowance.take(START).granted()).isTrue();
    Allowance.Found refused = allowance.take(START);

    assertThat(refused.granted()).isFalse();
    assertThat(refused.next()).isEqualTo(20);
    assertThat(refused.full()).isEqualTo(60);
  }

  @Test
  void fillsUpAgainEvenlyAndNoFurther() {
    Allowance allowance = new Allowance(3, START);
    for (int i = 0; i < 4; i++) {
      allowance.take(START);
    }

    assertThat(allowance.take(after(Duration.ofSeconds(19))).granted()).isFalse();
    assertThat(allowance.take(after(Duration.ofSeconds(21))).granted()).isTrue();
    assertThat(allowance.take(after(Duration.ofHours(5))).left()).isEqualTo(2);
  }

  private static long after(Duration time) {
    return START + time.toNanos();
  }
}
