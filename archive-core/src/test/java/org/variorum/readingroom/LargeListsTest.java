package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
          for (boolean down : List.of(false, true)) {
            TableAsked asked = TableAsked.of(listing).sortedBy(ListSort.NAME, down);
            totals.counted(0);
            List<ListRow> small = room.rows(asked, 0, 200, language);
            List<ListRow> last = room.rows(asked, 3, 4, language);
            totals.counted(Totals.LARGE + 1);

            assertThat(room.rows(asked, 0, 200, language)).isEqualTo(small);
            assertThat(room.rows(asked, 3, 4, language)).isEqualTo(last);
            assertThat(room.count(asked)).isGreaterThanOrEqualTo(small.size());
            totals.forget(new RoomChanged(true, Set.of()));
          }
        }
      }
    }
  }

  @Test
  void areReadInTheOrderOfAnIndex() {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(Database.H2)) {
      for (String down : List.of("", " desc")) {
        String plan =
            archive.inTransaction(
                rows ->
                    (String)
                        rows.createNativeQuery(
                                "explain "
                                    + JpaShelf.NAMED
                                        .formatted("PERSON")
                                        .replace("@", "sort_en")
                                        .replace("!", down)
                                        .replace(":most", "10"),
                                String.class)
                            .getSingleResult());

        assertThat(plan).contains("index sorted").contains("published_tree_en");
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

  @Test
  void areAskedOnceByAllWhoWaitForThem() throws Exception {
    Answered answers = new Answered(10, Duration.ofMinutes(1));
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(4);
    ExecutorService readers = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> got = new ArrayList<>();
      for (int reader = 0; reader < 4; reader++) {
        got.add(
            readers.submit(
                () -> {
                  all.countDown();
                  all.await();
                  return answers.of("all", asked::incrementAndGet);
                }));
      }
      for (Future<Integer> one : got) {
        assertThat(one.get()).isEqualTo(1);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  @Test
  void areAskedAgainAfterAFailure() {
    Answered answers = new Answered(10, Duration.ofMinutes(1));

    assertThatThrownBy(
            () ->
                answers.of(
                    "all",
                    () -> {
                      throw new IllegalArgumentException("down");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(answers.of("all", () -> 1)).isEqualTo(1);
  }

  private static Totals totals(UntilNews news) {
    Totals totals = new Totals();
    totals.known = news;
    return totals;
  }
}
