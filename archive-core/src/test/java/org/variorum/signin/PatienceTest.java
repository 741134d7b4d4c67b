package org.variorum.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Patience PATIENCE =
      new Patience(3, Duration.ofSeconds(5), Duration.ofMinutes(1));

  @Test
  void forgivesAFew() {
    assertThat(PATIENCE.after(0)).isZero();
    assertThat(PATIENCE.after(2)).isZero();
  }

  @Test
  void growsTwiceAsLongEachTime() {
    assertThat(PATIENCE.after(3)).hasSeconds(5);
    assertThat(PATIENCE.after(4)).hasSeconds(10);
    assertThat(PATIENCE.after(5)).hasSeconds(20);
  }

  @Test
  void neverGrowsWithoutEnd() {
    assertThat(PATIENCE.after(7)).hasMinutes(1);
    assertThat(PATIENCE.after(Integer.MAX_VALUE)).hasMinutes(1);
  }

  @Test
  void takesFewerThanAHundredGuessesOfAnAccountInAnHour() {
    Duration passed = Duration.ZERO;
    int wrong = 0;
    while (passed.toMinutes() < 60) {
      wrong++;
      passed = passed.plus(Patience.ACCOUNT.after(wrong));
    }

    assertThat(wrong).isLessThan(100);
  }
}
