package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.persistence.StatementCount;

/** What is asked of a large archive in another way has the same answer. */
class LargeListsTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void showTheSameRowsInTheSameOrder(Database database) {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      archive
          .bean(ImportArchive.class)
          .take(Path.of("src/main/resources/demo/vlasov"), true, Progress.UNHEARD);
      ReadingRoom room = archive.bean(ReadingRoom.class);
      Totals totals = archive.bean(Totals.class);
      for (Listing listing : Listing.values()) {
        for (String language : List.of("en", "ru", "de")) {
          totals.counted(0);
          ListView small = room.list(ListAsked.of(listing), language);
          totals.counted(Totals.LARGE + 1);

          ListView large = room.list(ListAsked.of(listing), language);

          assertThat(large.rows()).isEqualTo(small.rows());
          assertThat(large.total()).isEqualTo(small.total());
          totals.forget(new RoomChanged(true, Set.of()));
        }
      }
    }
  }

  @Test
  void countAllEntriesOnceAMinuteAndAnewWhenSomethingWasTakenBack() {
    Totals totals = new Totals();
    totals.counted(Totals.LARGE + 1);
    int[] asked = {0};

    totals.of("all", () -> ++asked[0]);
    totals.of("all", () -> ++asked[0]);
    totals.forget(new RoomChanged(false, Set.of(), true));
    assertThat(totals.of("all", () -> ++asked[0])).isEqualTo(1);

    totals.forget(new RoomChanged(true, Set.of()));
    assertThat(totals.of("all", () -> ++asked[0])).isEqualTo(2);
  }

  @Test
  void costASmallArchiveNothingAndAreAlwaysNew() {
    Totals totals = new Totals();
    StatementCount.reset();
    int[] asked = {0};

    totals.of("all", () -> ++asked[0]);

    assertThat(totals.of("all", () -> ++asked[0])).isEqualTo(2);
    assertThat(StatementCount.get()).isZero();
  }
}
