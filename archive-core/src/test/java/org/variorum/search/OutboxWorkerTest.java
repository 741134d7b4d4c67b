package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutboxWorkerTest {
  @Test
  void takesTheFirstPageThatAMachineReadsAtOnceAndThoseThatFollowTogether() {
    assertThat(OutboxWorker.gatheringReadings(3_600_000)).isEqualTo(1_200);
    assertThat(OutboxWorker.gatheringReadings(2_000)).isEqualTo(28_000);
    assertThat(OutboxWorker.gatheringReadings(29_500)).isEqualTo(1_200);
  }
}
