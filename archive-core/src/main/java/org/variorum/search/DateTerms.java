package org.variorum.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.JulianFields;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.date.DayRange;
import org.variorum.date.HistoricalDate;

/**
 * Dates as words of the index. A date is kept under its day, month and year, as far as it lies in
 * just one; so July 1942 finds the 12th of July, and not what is only known to be of 1942.
 */
final class DateTerms {
  /** The last year that is ordered among the others as words are. */
  static final int LAST_YEAR = 9999;

  private static final int MOST_DAYS = 62;
  private static final int MOST_MONTHS = 60;
  private static final int MOST_YEARS = 100;

  private DateTerms() {}

  /** The words under which a date is kept; none for one that reaches over several years. */
  static Set<String> of(HistoricalDate date) {
    DayRange range = date.days();
    if (isOpen(range)) {
      return Set.of();
    }
    LocalDate first = day(range.earliest());
    LocalDate last = day(range.latest());
    Set<String> terms = new LinkedHashSet<>();
    if (first.equals(last)) {
      terms.add(term(first));
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      terms.add(term(YearMonth.from(first)));
    }
    if (first.getYear() == last.getYear()) {
      terms.add(year(first.getYear()));
    }
    return terms;
  }

  /** The words of which a date must have one to lie within this one; none if it is too long. */
  static Set<String> within(HistoricalDate date) {
    DayRange range = date.days();
    if (isOpen(range)) {
      return Set.of();
    }
    LocalDate first = day(range.earliest());
    LocalDate end = day(range.latest()).plusDays(1);
    if (first.getDayOfYear() == 1 && end.getDayOfYear() == 1) {
      return years(first.getYear(), end.getYear());
    }
    return first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1
        ? months(YearMonth.from(first), YearMonth.from(end))
        : days(first, end);
  }

  private static Set<String> years(int first, int end) {
    Set<String> terms = new TreeSet<>();
    for (int year = first; year < Math.min(end, first + MOST_YEARS); year++) {
      terms.add(year(year));
    }
    return terms;
  }

  private static Set<String> months(YearMonth first, YearMonth end) {
    Set<String> terms = new TreeSet<>();
    for (YearMonth month = first;
        month.isBefore(end) && terms.size() < MOST_MONTHS;
        month = month.plusMonths(1)) {
      terms.add(term(month));
    }
    return terms;
  }

  private static Set<String> days(LocalDate first, LocalDate end) {
    Set<String> terms = new TreeSet<>();
    for (LocalDate day = first;
        day.isBefore(end) && terms.size() < MOST_DAYS;
        day = day.plusDays(1)) {
      terms.add(term(day));
    }
    return terms;
  }

  private static boolean isOpen(DayRange range) {
    return Math.abs(range.earliest() / 2) > Integer.MAX_VALUE
        || Math.abs(range.latest() / 2) > Integer.MAX_VALUE
        || range.earliestAssumed()
        || range.latestAssumed();
  }

  private static LocalDate day(long number) {
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, number);
  }

  private static String term(LocalDate day) {
    return "d" + day;
  }

  private static String term(YearMonth month) {
    return "m" + month;
  }

  /** The word for a year; years from 1 to 9999 are ordered as their words are. */
  static String year(int year) {
    return "y%04d".formatted(year);
  }
}
