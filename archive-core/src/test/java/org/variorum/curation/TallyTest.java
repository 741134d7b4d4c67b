package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.curation.ReadTextsJob.Tally;
import org.variorum.identifier.EntryId;

/** How far the reading of pages has come. */
class TallyTest {
  private static final List<EntryId> ENTRIES =
      Stream.generate(() -> EntryId.random(new Random())).limit(6).sorted().toList();

  @Test
  void goesOnAfterTheLastEntryWhateverCameBeforeIt() {
    Tally stopped = Tally.of("").read().failed().after(ENTRIES.get(2));

    Tally resumed = Tally.of(stopped.toString());

    assertThat(resumed).isEqualTo(stopped);
    assertThat(resumed.seen()).isEqualTo(2);
    assertThat(resumed.passed(ENTRIES)).isEqualTo(3);
    assertThat(resumed.passed(ENTRIES.subList(1, 6))).isEqualTo(2);
    assertThat(resumed.passed(ENTRIES.subList(3, 6))).isZero();
  }

  @Test
  void beginsWithTheFirst() {
    assertThat(Tally.of("").passed(ENTRIES)).isZero();
    assertThat(Tally.of(Tally.of("").read().toString()).passed(ENTRIES)).isZero();
  }
}
