package org.variorum.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void saysHowLongItTakesIfItGoesOnLikeThat() {
    Pace pace = Pace.of(at(200, 500, JobState.RUNNING), NOON, 100).orElseThrow();

    assertThat(pace.perMinute()).isEqualTo(100);
    assertThat(pace.left()).contains(Duration.ofMinutes(3));
  }

  @Test
  void doesNotGuessWhatIsLeftWhereNobodyKnowsHowMuchThereIs() {
    assertThat(Pace.of(at(200, 0, JobState.RUNNING), NOON, 0).orElseThrow().left()).isEmpty();
  }

  @Test
  void isUnknownBeforeAnythingIsDoneInThisRun() {
    assertThat(Pace.of(at(200, 500, JobState.RUNNING), NOON, 200)).isEmpty();
  }

  @Test
  void isThatOfAJobWhichRuns() {
    assertThat(Pace.of(at(200, 500, JobState.PAUSED), NOON, 0)).isEmpty();
  }

  private static JobView at(long position, long total, JobState state) {
    return new JobView(
        1,
        "counting",
        "",
        state,
        position,
        total,
        "",
        NOON,
        NOON.plusSeconds(60),
        null,
        "",
        false,
        Optional.empty());
  }
}
