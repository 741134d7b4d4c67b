package org.variorum.backup;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.variorum.option.Option;
import org.variorum.option.Options;

/**
 * When backups are made without anyone asking.
 *
 * @param hour of the machine, from 0 to 23
 * @param day on which it is made if it is made weekly
 */
public record BackupSchedule(Rhythm rhythm, int hour, DayOfWeek day) {

  /** How often. */
  public enum Rhythm {
    OFF,
    DAILY,
    WEEKLY
  }

  static BackupSchedule of(Options options) {
    return new BackupSchedule(
        Rhythm.valueOf(options.value(Option.BACKUP_RHYTHM).toUpperCase(Locale.ROOT)),
        options.number(Option.BACKUP_HOUR),
        DayOfWeek.valueOf(options.value(Option.BACKUP_WEEKDAY).toUpperCase(Locale.ROOT)));
  }

  /** The last moment until now at which one was due; empty if none ever is. */
  Optional<Instant> lastDue(Instant now, ZoneId zone) {
    if (rhythm == Rhythm.OFF) {
      return Optional.empty();
    }
    ZonedDateTime here = now.atZone(zone);
    ZonedDateTime due = here.with(LocalTime.of(hour, 0));
    if (rhythm == Rhythm.WEEKLY) {
      due = due.with(TemporalAdjusters.previousOrSame(day));
    }
    int step = rhythm == Rhythm.WEEKLY ? 7 : 1;
    return Optional.of((due.isAfter(here) ? due.minusDays(step) : due).toInstant());
  }

  /** The next moment at which one is due; empty if none ever is. */
  public Optional<Instant> next(Instant now, ZoneId zone) {
    int step = rhythm == Rhythm.WEEKLY ? 7 : 1;
    return lastDue(now, zone).map(last -> last.atZone(zone).plusDays(step).toInstant());
  }
}
