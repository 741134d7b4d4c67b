package org.variorum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PausesTest {
  private static final Instant POSTED = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void growUntilTheyAreSixHoursLong() {
    assertThat(pause(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(pause(2)).isEqualTo(Duration.ofMinutes(3));
    assertThat(pause(3)).isEqualTo(Duration.ofMinutes(9));
    assertThat(pause(20)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void endAfterFiveDays() {
    Instant late = POSTED.plus(Duration.ofDays(5)).minusSeconds(1);

    assertThat(Pauses.next(POSTED, 20, late)).isEmpty();
    assertThat(Pauses.next(POSTED, 20, late.minus(Duration.ofHours(6)))).isPresent();
  }

  private static Duration pause(int tries) {
    return Duration.between(POSTED, Pauses.next(POSTED, tries, POSTED).orElseThrow());
  }
}
