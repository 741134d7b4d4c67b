package org.variorum.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NightlyTest {
  private static final LocalTime HOUR = LocalTime.of(3, 20);

  @Test
  void comesEachNightAtTheSameHour() {
    assertThat(Nightly.until(HOUR, Instant.parse("2026-05-01T01:20:00Z"), ZoneOffset.UTC))
        .isEqualTo(Duration.ofHours(2));
    assertThat(Nightly.until(HOUR, Instant.parse("2026-05-01T03:20:00Z"), ZoneOffset.UTC))
        .isEqualTo(Duration.ofDays(1));
  }
}
