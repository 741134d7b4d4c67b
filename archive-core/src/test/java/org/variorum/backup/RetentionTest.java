package org.variorum.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static Backup made(BackupName.Origin origin, int daysAgo, boolean verified) {
    Instant moment = TODAY.minusDays(daysAgo).atTime(3, 0).toInstant(ZoneOffset.UTC);
    return new Backup(
        BackupName.at(moment, origin), 1, moment, verified ? Optional.of("00") : Optional.empty());
  }

  private static List<Backup> daily(int days) {
    return IntStream.range(0, days)
        .mapToObj(day -> made(BackupName.Origin.SCHEDULE, day, true))
        .toList();
  }

  private static List<LocalDate> kept(Retention retention, List<Backup> all) {
    List<Backup> dropped = retention.dropped(all, ZoneOffset.UTC);
    return all.stream()
        .filter(one -> !dropped.contains(one))
        .map(one -> LocalDate.ofInstant(one.made(), ZoneOffset.UTC))
        .toList();
  }

  @Test
  void keepsTheNewestOfEachOfTheLastDaysWeeksAndMonths() {
    assertThat(kept(new Retention(3, 2, 3), daily(100)))
        .containsExactly(
            TODAY,
            TODAY.minusDays(1),
            TODAY.minusDays(2),
            LocalDate.of(2026, 11, 22), // a Sunday
            LocalDate.of(2026, 10, 31),
            LocalDate.of(2026, 9, 30));
  }

  @Test
  void countsOnlyDaysOnWhichOneWasMade() {
    List<Backup> rare =
        List.of(
            made(BackupName.Origin.SCHEDULE, 0, true),
            made(BackupName.Origin.SCHEDULE, 50, true),
            made(BackupName.Origin.SCHEDULE, 90, true));

    assertThat(kept(new Retention(2, 0, 0), rare)).hasSize(2);
  }

  @Test
  void keepsTheNewestWhateverIsAskedFor() {
    assertThat(kept(new Retention(0, 0, 0), daily(5))).containsExactly(TODAY);
  }

  @Test
  void dropsNeitherWhatWasMadeByHandNorWhatWasNotReadBack() {
    List<Backup> all =
        List.of(
            made(BackupName.Origin.SCHEDULE, 0, true),
            made(BackupName.Origin.SCHEDULE, 1, false),
            made(BackupName.Origin.HAND, 2, true),
            made(BackupName.Origin.SCHEDULE, 3, true));

    assertThat(new Retention(0, 0, 0).dropped(all, ZoneOffset.UTC)).containsExactly(all.get(3));
  }
}
