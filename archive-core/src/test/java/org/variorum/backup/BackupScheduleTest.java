package org.variorum.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BackupScheduleTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final BackupSchedule DAILY =
      new BackupSchedule(BackupSchedule.Rhythm.DAILY, 3, DayOfWeek.SUNDAY);
  private static final BackupSchedule WEEKLY =
      new BackupSchedule(BackupSchedule.Rhythm.WEEKLY, 3, DayOfWeek.SUNDAY);

  @Test
  void isDueEachDayAtItsHourOfTheMachine() {
    Instant before = Instant.parse("2026-11-26T01:59:00Z");

    assertThat(DAILY.lastDue(before, BERLIN)).contains(Instant.parse("2026-11-25T02:00:00Z"));
    assertThat(DAILY.lastDue(before.plusSeconds(60), BERLIN))
        .contains(Instant.parse("2026-11-26T02:00:00Z"));
    assertThat(DAILY.next(before, BERLIN)).contains(Instant.parse("2026-11-26T02:00:00Z"));
  }

  @Test
  void isDueEachWeekOnItsDay() {
    Instant thursday = Instant.parse("2026-11-26T12:00:00Z");
    Instant earlyOnSunday = Instant.parse("2026-11-29T01:00:00Z");

    assertThat(WEEKLY.lastDue(thursday, BERLIN)).contains(Instant.parse("2026-11-22T02:00:00Z"));
    assertThat(WEEKLY.lastDue(earlyOnSunday, BERLIN))
        .contains(Instant.parse("2026-11-22T02:00:00Z"));
    assertThat(WEEKLY.next(thursday, BERLIN)).contains(Instant.parse("2026-11-29T02:00:00Z"));
  }

  @Test
  void keepsItsHourWhereClocksAreChanged() {
    Instant onTheDay = Instant.parse("2026-10-25T12:00:00Z");

    assertThat(DAILY.lastDue(onTheDay, BERLIN)).contains(Instant.parse("2026-10-25T02:00:00Z"));
    assertThat(DAILY.lastDue(onTheDay.minusSeconds(86_400), BERLIN))
        .contains(Instant.parse("2026-10-24T01:00:00Z"));
  }

  @Test
  void isNeverDueWhereItIsOff() {
    BackupSchedule off = new BackupSchedule(BackupSchedule.Rhythm.OFF, 3, DayOfWeek.SUNDAY);

    assertThat(off.lastDue(Instant.EPOCH, BERLIN)).isEmpty();
    assertThat(off.next(Instant.EPOCH, BERLIN)).isEmpty();
  }
}
