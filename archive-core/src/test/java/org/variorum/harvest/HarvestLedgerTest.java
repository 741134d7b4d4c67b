package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.entry.EntryKind;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.harvest.HarvestLedger.Harvested;
import org.variorum.harvest.HarvestLedger.Mark;
import org.variorum.harvest.HarvestLedger.Wanted;
import org.variorum.identifier.EntryId;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.job.PortalOpened;

class HarvestLedgerTest {
  private static final int FILES = 40;
  private static final int PART = 7;

  /** Deeper than one question asks. */
  private static final int DEEP = 150;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Database.class)
  void partsOfAListHaveEachRecordOnceInOrder(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      List<String> lines = new ArrayList<>();
      lines.add(unit("fonds", ""));
      for (int i = 0; i < FILES; i++) {
        lines.add(unit("f" + i, "\"parent\": \"@w/fonds\", "));
        lines.add(other("topic", "t" + i));
      }
      lines.add(other("place", "p"));
      Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
      archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
      HarvestLedger ledger = archive.bean(HarvestLedger.class);

      assertThat(all(ledger, EnumSet.allOf(EntryKind.class), null)).hasSize(2 * FILES + 2);
      assertThat(all(ledger, EnumSet.of(EntryKind.TOPIC, EntryKind.PLACE), null))
          .hasSize(FILES + 1);
      List<Harvested> units = all(ledger, EnumSet.of(EntryKind.UNIT), null);
      assertThat(units).hasSize(FILES + 1);
      assertThat(all(ledger, EnumSet.allOf(EntryKind.class), units.get(0).branch()))
          .hasSize(FILES + 1);
      assertThat(all(ledger, EnumSet.of(EntryKind.TOPIC), units.get(0).branch())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatWasGoneBeforeTheTablesStaysInItsBranch(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      List<String> lines = List.of(unit("f0", "\"parent\": \"@w/fonds\", "), unit("fonds", ""));
      Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
      archive.bean(ImportArchive.class).take(folder, false, Progress.UNHEARD);
      HarvestLedger ledger = archive.bean(HarvestLedger.class);
      EntryId fonds = keyed(archive, "w/fonds");
      EntryId file = keyed(archive, "w/f0");
      List<HarvestLedger.Seen> gone =
          List.of(
              new HarvestLedger.Seen(file, EntryKind.UNIT, fonds, 0, Instant.EPOCH),
              new HarvestLedger.Seen(fonds, EntryKind.UNIT, null, 0, Instant.EPOCH));

      ledger.wereGone(gone);
      Harvested told = ledger.of(file).orElseThrow();
      ledger.wereGone(gone);

      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), fonds))
          .hasSize(2)
          .allMatch(Harvested::deleted);
      assertThat(told.changed()).isAfter(Instant.EPOCH);
      assertThat(ledger.of(file)).contains(told);
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatIsShownAgainTakesItsPartsBack(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      List<String> lines = List.of(unit("fonds", ""), unit("f0", "\"parent\": \"@w/fonds\", "));
      Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
      archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
      HarvestLedger ledger = archive.bean(HarvestLedger.class);
      EntryId fonds = keyed(archive, "w/fonds");
      EntryId file = keyed(archive, "w/f0");

      ledger.gone(List.of(fonds));
      ledger.shown(List.of(new HarvestLedger.Seen(file, EntryKind.UNIT, fonds, 2, Instant.EPOCH)));
      assertThat(ledger.of(file).orElseThrow().branch()).isEqualTo(file);
      ledger.shown(List.of(new HarvestLedger.Seen(fonds, EntryKind.UNIT, null, 1, Instant.EPOCH)));

      assertThat(ledger.of(file).orElseThrow().branch()).isEqualTo(fonds);
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatLiesVeryDeepGoesWithItsBranch(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      List<String> lines = new ArrayList<>(List.of(unit("fonds", ""), unit("top", "")));
      lines.add(unit("f0", "\"parent\": \"@w/fonds\", "));
      for (int i = 1; i < DEEP; i++) {
        lines.add(unit("f" + i, "\"parent\": \"@w/f" + (i - 1) + "\", "));
      }
      Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
      archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
      HarvestLedger ledger = archive.bean(HarvestLedger.class);
      EntryId fonds = keyed(archive, "w/fonds");
      EntryId top = keyed(archive, "w/top");
      EntryId first = keyed(archive, "w/f0");
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), fonds)).hasSize(DEEP + 1);

      ledger.shown(List.of(new HarvestLedger.Seen(first, EntryKind.UNIT, top, 1, Instant.EPOCH)));

      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), top)).hasSize(DEEP + 1);
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), fonds)).hasSize(1);
    }
  }

  /** As many as no transaction moves at once; in levels, and beside each other. */
  private static final int MANY = 2_100;

  @ParameterizedTest
  @EnumSource(Database.class)
  void manyPartsFollowTheirUnitInAJobThatGoesOnAfterAKill(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      List<String> lines = new ArrayList<>(List.of(unit("fonds", ""), unit("top", "")));
      lines.add(unit("f0", "\"parent\": \"@w/fonds\", "));
      for (int i = 1; i < MANY; i++) {
        String above = i % 3 == 0 ? "f" + (i - 3) / 10 : "f0";
        lines.add(unit("f" + i, "\"parent\": \"@w/" + above + "\", "));
      }
      Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
      archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
      EntryId fonds = keyed(archive, "w/fonds");
      EntryId top = keyed(archive, "w/top");
      EntryId first = keyed(archive, "w/f0");
      HarvestLedger ledger = archive.bean(HarvestLedger.class);

      ledger.shown(List.of(new HarvestLedger.Seen(first, EntryKind.UNIT, top, 1, Instant.EPOCH)));

      assertThat(archive.bean(FollowingParts.class).isDue()).isFalse();
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), top)).hasSize(MANY + 1);
      Jobs jobs = archive.bean(Jobs.class);
      assertThat(jobs.last("branches").orElseThrow().message())
          .isEqualTo(MANY - 1 + " parts have followed");
      leaveMoved(archive, first, fonds);
      assertThat(archive.bean(FollowingParts.class).moveSome()).isPositive();
      assertThat(archive.bean(FollowingParts.class).isDue()).isTrue();
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), fonds)).hasSizeBetween(100, MANY - 100);
      try (ArchiveDatabase restarted = archive.restarted()) {
        restarted.bean(PartsFollow.class).start(new PortalOpened());
      }

      assertThat(archive.bean(FollowingParts.class).isDue()).isFalse();
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), fonds)).hasSize(MANY + 1);
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), top)).hasSize(1);
    }
  }

  /** As a kill leaves it that comes when a unit has moved, and none of its parts has. */
  private static void leaveMoved(ArchiveDatabase archive, EntryId unit, EntryId to) {
    archive.inTransaction(
        manager -> {
          manager
              .createNativeQuery("update harvest_record set branch = ? where entry_id = ?")
              .setParameter(1, to.value())
              .setParameter(2, unit.value())
              .executeUpdate();
          return manager
              .createNativeQuery("insert into harvest_due (unit_id) values (?)")
              .setParameter(1, unit.value())
              .executeUpdate();
        });
  }

  private static final int SERIES = 40;
  private static final int FILES_OF_ONE = 30;

  @ParameterizedTest
  @EnumSource(Database.class)
  void partsOfUnitsThatMoveWithinEachOtherAllFollow(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      List<String> lines = new ArrayList<>(List.of(unit("top", ""), unit("fonds", "")));
      lines.add(unit("lone", "\"parent\": \"@w/fonds\", "));
      for (int i = 0; i < SERIES; i++) {
        lines.add(unit("s" + i, "\"parent\": \"@w/fonds\", "));
        for (int j = 0; j < FILES_OF_ONE; j++) {
          lines.add(unit("s" + i + "-" + j, "\"parent\": \"@w/s" + i + "\", "));
        }
      }
      Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
      archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
      EntryId top = keyed(archive, "w/top");
      EntryId fonds = keyed(archive, "w/fonds");
      List<HarvestLedger.Seen> seen = new ArrayList<>();
      seen.add(new HarvestLedger.Seen(fonds, EntryKind.UNIT, top, 1, Instant.EPOCH));
      for (int i = 0; i < SERIES; i++) {
        EntryId series = keyed(archive, "w/s" + i);
        seen.add(new HarvestLedger.Seen(series, EntryKind.UNIT, fonds, 1, Instant.EPOCH));
      }
      HarvestLedger ledger = archive.bean(HarvestLedger.class);

      ledger.shown(seen);

      assertThat(archive.bean(FollowingParts.class).isDue()).isFalse();
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), fonds)).isEmpty();
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), top))
          .hasSize(3 + SERIES * (1 + FILES_OF_ONE));
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void rowsThatOthersWriteAreTriedAgain(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      smallTree(archive);
      EntryId top = keyed(archive, "w/top");
      leaveMoved(archive, keyed(archive, "w/f0"), top);
      CountDownLatch release = new CountDownLatch(1);
      CompletableFuture<Void> other = holding(archive, keyed(archive, "w/f1"), release);

      CompletableFuture<Void> job =
          CompletableFuture.runAsync(
              () -> archive.bean(PartsFollow.class).start(new PortalOpened()));
      Thread.sleep(LONGER_THAN_H2_WAITS_MILLIS);
      assertThat(archive.bean(FollowingParts.class).isDue()).isTrue();
      release.countDown();
      CompletableFuture.allOf(other, job).get(20, TimeUnit.SECONDS);

      assertThat(archive.bean(Jobs.class).last("branches").orElseThrow().state())
          .isEqualTo(JobState.DONE);
      HarvestLedger ledger = archive.bean(HarvestLedger.class);
      assertThat(archive.bean(FollowingParts.class).isDue()).isFalse();
      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), top)).hasSize(4);
    }
  }

  private static final int LONGER_THAN_H2_WAITS_MILLIS = 3000;

  @ParameterizedTest
  @EnumSource(Database.class)
  void aJobThatWasHaltedIsBegunAnewOnlyWhenSomethingIsDueAgain(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      smallTree(archive);
      leaveMoved(archive, keyed(archive, "w/f0"), keyed(archive, "w/top"));
      HarvestLedger ledger = archive.bean(HarvestLedger.class);
      PartsFollow parts = archive.bean(PartsFollow.class);
      Jobs jobs = archive.bean(Jobs.class);
      CountDownLatch release = new CountDownLatch(1);
      CompletableFuture<Void> other = holding(archive, keyed(archive, "w/f1"), release);
      CompletableFuture<Void> job =
          CompletableFuture.runAsync(() -> parts.start(new PortalOpened()));
      while (jobs.last("branches").isEmpty()) {
        Thread.sleep(10);
      }
      CompletableFuture<Void> poller =
          CompletableFuture.runAsync(() -> parts.begin(new PartsDue()));
      Thread.sleep(200);
      JobView first = jobs.last("branches").orElseThrow();

      jobs.pause(first.id());
      CompletableFuture.allOf(job, poller).get(20, TimeUnit.SECONDS);

      assertThat(jobs.last("branches").map(JobView::id)).contains(first.id());
      assertThat(jobs.last("branches").map(JobView::state)).contains(JobState.PAUSED);
      assertThat(archive.bean(FollowingParts.class).isDue()).isTrue();
      release.countDown();
      other.get(20, TimeUnit.SECONDS);
      parts.begin(new PartsDue());
      assertThat(jobs.last("branches").map(JobView::state)).contains(JobState.DONE);
      assertThat(archive.bean(FollowingParts.class).isDue()).isFalse();
    }
  }

  @Test
  void oneThreadWaitsHoweverOftenSomethingIsDue() {
    List<Runnable> waiting = new ArrayList<>();
    PartsFollow parts = new PartsFollow();
    parts.workers = waiting::add;

    for (int i = 0; i < 200; i++) {
      parts.begin(new PartsDue());
    }

    assertThat(waiting).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aPartThatIsMovedWhileOthersFollowStaysWhereItWent(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      smallTree(archive);
      EntryId first = keyed(archive, "w/f0");
      EntryId part = keyed(archive, "w/f1");
      EntryId fonds = keyed(archive, "w/fonds");
      EntryId top = keyed(archive, "w/top");
      leaveMoved(archive, first, top);
      JpaFollowingParts parts = archive.bean(JpaFollowingParts.class);

      int moved =
          archive.inTransaction(
              manager -> {
                List<JpaFollowingParts.Strayed> strayed = parts.strayed(List.of(first.value()));
                assertThat(strayed)
                    .hasSize(2)
                    .allMatch(one -> one.branch().equals(top.value()))
                    .anyMatch(one -> one.part().equals(part.value()));
                CompletableFuture.runAsync(() -> placed(archive, part, fonds)).join();
                return parts.follow(strayed, List.of(first.value()));
              });

      HarvestLedger ledger = archive.bean(HarvestLedger.class);
      assertThat(moved).isEqualTo(1);
      assertThat(ledger.of(part).orElseThrow().branch()).isEqualTo(fonds);
      assertThat(ledger.of(keyed(archive, "w/f2")).orElseThrow().branch()).isEqualTo(top);
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aPartThatIsMovedWhileItsUnitTakesOthersAlongStaysWhereItWentWithAllBelowIt(Database database)
      throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      smallTree(archive, unit("f3", "\"parent\": \"@w/f1\", "));
      EntryId first = keyed(archive, "w/f0");
      EntryId part = keyed(archive, "w/f1");
      EntryId fonds = keyed(archive, "w/fonds");
      EntryId top = keyed(archive, "w/top");
      JpaFollowingParts parts = archive.bean(JpaFollowingParts.class);

      int unused =
          archive.inTransaction(
              manager -> {
                HarvestRow row = manager.find(HarvestRow.class, first.value());
                row.move(top.value(), Instant.now());
                Map<String, HarvestRow> moved = Map.of(first.value(), row);
                List<JpaPartsBelow.Going> going =
                    parts.below(List.of(first.value()), moved).orElseThrow();
                assertThat(going).hasSize(3).allMatch(one -> one.branch().equals(top.value()));
                CompletableFuture.runAsync(() -> placed(archive, part, fonds)).join();
                parts.move(going, moved, Instant.now());
                return 0;
              });

      HarvestLedger ledger = archive.bean(HarvestLedger.class);
      assertThat(ledger.of(part).orElseThrow().branch()).isEqualTo(fonds);
      assertThat(ledger.of(keyed(archive, "w/f3")).orElseThrow().branch()).isEqualTo(fonds);
      assertThat(ledger.of(keyed(archive, "w/f2")).orElseThrow().branch()).isEqualTo(top);
    }
  }

  private static final int MOST_ROUNDS = 30;

  @ParameterizedTest
  @EnumSource(Database.class)
  void unitsInACircleWithTwoBranchesAreOneBranchInTheEnd(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      smallTree(archive, unit("f3", "\"parent\": \"@w/f2\", "));
      List<String> circle =
          Stream.of("w/f0", "w/f1", "w/f2").map(key -> keyed(archive, key).value()).toList();
      String fonds = keyed(archive, "w/fonds").value();
      String top = keyed(archive, "w/top").value();
      for (int i = 0; i < circle.size(); i++) {
        below(archive, circle.get(i), circle.get((i + 2) % 3), i == 0 ? fonds : top);
      }
      FollowingParts parts = archive.bean(FollowingParts.class);

      int rounds = 0;
      while (parts.isDue() && rounds < MOST_ROUNDS) {
        rounds++;
        int unused = parts.moveSome();
      }

      assertThat(rounds).isPositive().isLessThan(MOST_ROUNDS);
      HarvestLedger ledger = archive.bean(HarvestLedger.class);
      String all = circle.stream().sorted().findFirst().orElseThrow();
      assertThat(Stream.concat(circle.stream(), Stream.of(keyed(archive, "w/f3").value())))
          .allMatch(one -> ledger.of(new EntryId(one)).orElseThrow().branch().value().equals(all));
    }
  }

  /** As nothing but an archive that is out of order has it: due, below another, and in a branch. */
  private static void below(ArchiveDatabase archive, String unit, String parent, String branch) {
    leaveMoved(archive, new EntryId(unit), new EntryId(branch));
    int unused =
        archive.inTransaction(
            manager ->
                manager
                    .createQuery(
                        "update PublishedEntry p set p.parentId = :parent where p.id = :id")
                    .setParameter("parent", parent)
                    .setParameter("id", unit)
                    .executeUpdate());
  }

  private static void placed(ArchiveDatabase archive, EntryId unit, EntryId parent) {
    archive.inTransaction(
        manager -> {
          archive
              .bean(HarvestLedger.class)
              .shown(
                  List.of(new HarvestLedger.Seen(unit, EntryKind.UNIT, parent, 2, Instant.EPOCH)));
          return manager
              .createQuery("update PublishedEntry p set p.parentId = :parent where p.id = :id")
              .setParameter("parent", parent.value())
              .setParameter("id", unit.value())
              .executeUpdate();
        });
  }

  private void smallTree(ArchiveDatabase archive, String... more) throws Exception {
    List<String> lines = new ArrayList<>(List.of(unit("fonds", ""), unit("top", "")));
    lines.add(unit("f0", "\"parent\": \"@w/fonds\", "));
    lines.add(unit("f1", "\"parent\": \"@w/f0\", "));
    lines.add(unit("f2", "\"parent\": \"@w/f0\", "));
    lines.addAll(List.of(more));
    Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
    archive.bean(ImportArchive.class).take(folder, true, Progress.UNHEARD);
  }

  /** Another transaction that has written a row, and ends when it is released. */
  private static CompletableFuture<Void> holding(
      ArchiveDatabase archive, EntryId entry, CountDownLatch release) throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CompletableFuture<Void> held =
        CompletableFuture.runAsync(
            () ->
                archive.inTransaction(
                    manager -> {
                      int rows =
                          manager
                              .createNativeQuery(
                                  "update harvest_record set edition = 7 where entry_id = ?")
                              .setParameter(1, entry.value())
                              .executeUpdate();
                      written.countDown();
                      try {
                        release.await();
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                      return rows;
                    }));
    assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
    return held;
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aLongChainThatIsShownAtOnceIsInOneBranch(Database database) throws Exception {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      List<String> lines = new ArrayList<>(List.of(unit("fonds", "")));
      for (int i = 0; i < DEEP; i++) {
        String above = i == 0 ? "fonds" : "f" + (i - 1);
        lines.add(unit("f" + i, "\"parent\": \"@w/" + above + "\", "));
      }
      Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
      archive.bean(ImportArchive.class).take(folder, false, Progress.UNHEARD);
      List<HarvestLedger.Seen> seen = new ArrayList<>();
      EntryId fonds = keyed(archive, "w/fonds");
      EntryId above = fonds;
      for (int i = 0; i < DEEP; i++) {
        EntryId unit = keyed(archive, "w/f" + i);
        seen.add(new HarvestLedger.Seen(unit, EntryKind.UNIT, above, 1, Instant.EPOCH));
        above = unit;
      }
      seen.add(new HarvestLedger.Seen(fonds, EntryKind.UNIT, null, 1, Instant.EPOCH));
      HarvestLedger ledger = archive.bean(HarvestLedger.class);

      ledger.shown(seen);

      assertThat(all(ledger, EnumSet.of(EntryKind.UNIT), fonds)).hasSize(DEEP + 1);
    }
  }

  private static EntryId keyed(ArchiveDatabase archive, String key) {
    return archive.inTransaction(
        manager ->
            new EntryId(
                manager
                    .createQuery(
                        "select d.id from DeskEntry d where d.externalId = :key", String.class)
                    .setParameter("key", key)
                    .getSingleResult()));
  }

  private static String other(String kind, String key) {
    return """
        {"formatVersion": 1, "externalId": "w/%s", "kind": "%s", "heading": {"en": "%s"}}\
        """
        .formatted(key, kind, key);
  }

  private static String unit(String key, String parent) {
    return """
        {"formatVersion": 1, "externalId": "w/%s", "kind": "unit", "heading": {"en": "%s"},\
         "particulars": {"description": {%s"position": 1, "level": "%s"}}}\
        """
        .formatted(key, key, parent, parent.isEmpty() ? "fonds" : "file");
  }

  private static List<Harvested> all(HarvestLedger ledger, Set<EntryKind> kinds, EntryId branch) {
    List<Harvested> all = new ArrayList<>();
    Mark mark = null;
    while (true) {
      List<Harvested> part = ledger.after(mark, new Wanted(kinds, branch, null, null), PART);
      all.addAll(part);
      if (part.size() < PART) {
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
            .isSortedAccordingTo(
                java.util.Comparator.comparing(Harvested::changed)
                    .thenComparing(one -> one.entry().value()));
        return all;
      }
      Harvested last = part.get(PART - 1);
      mark = new Mark(last.changed(), last.entry());
    }
  }
}
