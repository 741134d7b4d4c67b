package org.variorum.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How many backups the schedule keeps: the newest of each of so many days, weeks and months in
 * which one was made. What was made by hand is nobody's to drop but whoever made it.
 */
record Retention(int days, int weeks, int months) {

  /** Those that are not kept any longer; the newest always is, and what was not read back. */
  List<Backup> dropped(List<Backup> all, ZoneId zone) {
    List<Backup> judged =
        all.stream()
            .filter(one -> one.name().origin() == BackupName.Origin.SCHEDULE && one.isVerified())
            .sorted(Comparator.comparing(Backup::made).reversed())
            .toList();
    Set<Backup> kept = new HashSet<>(judged.stream().limit(1).toList());
    kept.addAll(newestOf(days, judged, made -> day(made, zone)));
    kept.addAll(newestOf(weeks, judged, made -> week(day(made, zone))));
    kept.addAll(newestOf(months, judged, made -> YearMonth.from(day(made, zone))));
    return judged.stream().filter(one -> !kept.contains(one)).toList();
  }

  private static Set<Backup> newestOf(
      int many, List<Backup> newestFirst, Function<Instant, Object> span) {
    Set<Object> spans = new HashSet<>();
    Set<Backup> kept = new HashSet<>();
    for (Backup one : newestFirst) {
      if (spans.size() < many && spans.add(span.apply(one.made()))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static LocalDate day(Instant made, ZoneId zone) {
    return LocalDate.ofInstant(made, zone);
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
