package org.variorum.readingroom;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.JulianFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of time from one month or year to another, both included, as addresses write it: {@code
 * 1942} or {@code 1942-07}. An end that is empty is open.
 */
public record Period(String from, String to) {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,4}(-(0[1-9]|1[0-2]))?");

  /** All time. */
  public static final Period ALL = new Period("", "");

  public Period {
    from = read(from);
    to = read(to);
    if (!from.isEmpty() && !to.isEmpty() && start(from).isAfter(end(to))) {
      String later = from;
      from = to;
      to = later;
    }
  }

  /** What cannot be read asks for nothing. */
  private static String read(String text) {
    if (!FORM.matcher(text).matches()) {
      return "";
    }
    int dash = text.indexOf('-');
    int year = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
    return year == 0 ? "" : "%04d".formatted(year) + (dash < 0 ? "" : text.substring(dash));
  }

  public static Period of(LocalDate first, LocalDate last) {
    return new Period("%04d".formatted(first.getYear()), "%04d".formatted(last.getYear()));
  }

  static Period ofYears(int from, int to) {
    return new Period("%04d".formatted(from), "%04d".formatted(to));
  }

  public boolean isAll() {
    return from.isEmpty() && to.isEmpty();
  }

  private static LocalDate start(String text) {
    return text.length() > 4
        ? YearMonth.parse(text).atDay(1)
        : LocalDate.of(Integer.parseInt(text), 1, 1);
  }

  private static LocalDate end(String text) {
    return text.length() > 4
        ? YearMonth.parse(text).atEndOfMonth()
        : LocalDate.of(Integer.parseInt(text), 12, 31);
  }

  Optional<LocalDate> first() {
    return from.isEmpty() ? Optional.empty() : Optional.of(start(from));
  }

  Optional<LocalDate> last() {
    return to.isEmpty() ? Optional.empty() : Optional.of(end(to));
  }

  /** The first day as Julian Day Number; the first that can be written if it is open. */
  long firstDay() {
    return day(first().orElse(LocalDate.of(1, 1, 1)));
  }

  /** The last one. */
  long lastDay() {
    return day(last().orElse(LocalDate.of(9999, 12, 31)));
  }

  static long day(LocalDate date) {
    return date.getLong(JulianFields.JULIAN_DAY);
  }

  static LocalDate date(long day) {
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day);
  }
}
