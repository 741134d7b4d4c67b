package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;

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
    Totals totals = totals(new UntilNews());
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
  void areAskedOfASmallArchiveWheneverSomethingChanged() {
    UntilNews news = new UntilNews();
    Totals totals = totals(news);
    int[] asked = {0};

    totals.of("all", () -> ++asked[0]);
    assertThat(totals.of("all", () -> ++asked[0])).isEqualTo(1);

    news.forget(new RoomChanged(false, Set.of(), true));
    assertThat(totals.of("all", () -> ++asked[0])).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Totals.LARGE + 1})
  void mayAskForOtherTotals(long entries) {
    Totals totals = totals(new UntilNews());
    totals.counted(entries);

    assertThat(totals.of("AaAa", () -> totals.of("BBBB", () -> 1) + 1)).isEqualTo(2);
  }

  private static Totals totals(UntilNews news) {
    Totals totals = new Totals();
    totals.known = news;
    return totals;
  }
}
