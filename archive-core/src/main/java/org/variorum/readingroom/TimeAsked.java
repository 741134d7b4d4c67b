package org.variorum.readingroom;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.date.Conversion;
import org.variorum.date.DateReader;
import org.variorum.date.DayRange;
import org.variorum.date.HistoricalDate;
import org.variorum.date.InvalidDateException;
import org.variorum.search.Days;

/**
 * From when to when, as people write dates; whatever may lie there in part is found.
 *
 * @param from empty for an open beginning
 * @param to empty for an open end
 * @param oldStyle whether both are days of the Julian calendar
 */
public record TimeAsked(String from, String to, boolean oldStyle) {
  public static final TimeAsked ANY = new TimeAsked("", "", false);

  private static final Pattern PLAIN =
      Pattern.compile("(\\d{1,4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final String OLD_STYLE = " O.S.";

  /** A span of years. */
  public static TimeAsked years(int first, int last) {
    return new TimeAsked(Integer.toString(first), Integer.toString(last), false);
  }

  public boolean isAsked() {
    return !from.isEmpty() || !to.isEmpty();
  }

  /** The days that are meant; an end that cannot be read is open. */
  public Days days() {
    Optional<DayRange> first = read(from);
    Optional<DayRange> last = read(to);
    if (first.isPresent() && last.isPresent()) {
      return new Days(
          Math.min(first.get().earliest(), last.get().earliest()),
          Math.max(first.get().latest(), last.get().latest()));
    }
    return new Days(
        first.map(DayRange::earliest).orElse(Long.MIN_VALUE),
        last.map(DayRange::latest).orElse(Long.MAX_VALUE));
  }

  /** The months in which these days lie; all time if an end is open. */
  Period months() {
    Days days = days();
    return days.first() == Long.MIN_VALUE || days.last() == Long.MAX_VALUE
        ? Period.ALL
        : new Period(month(days.first()), month(days.last()));
  }

  private static String month(long day) {
    return YearMonth.from(LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day)).toString();
  }

  /** What of it cannot be read as a date. */
  public List<String> misread() {
    List<String> misread = new ArrayList<>();
    Stream.of(from, to).filter(end -> !end.isEmpty() && read(end).isEmpty()).forEach(misread::add);
    return misread;
  }

  /** Whether words can be read as a date. */
  static boolean isDate(String words) {
    return new TimeAsked(words, "", false).read(words).isPresent();
  }

  private Optional<DayRange> read(String end) {
    if (end.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(oldStyle ? old(end).days() : date(end).days());
    } catch (InvalidDateException noDate) {
      return Optional.empty();
    }
  }

  /** Years of fewer than four figures are years too, though not in EDTF. */
  private static HistoricalDate date(String end) {
    Matcher plain = PLAIN.matcher(end);
    return plain.matches() && plain.group(1).length() < 4
        ? HistoricalDate.of("0".repeat(4 - plain.group(1).length()) + end)
        : DateReader.read(end);
  }

  private static HistoricalDate old(String end) {
    Matcher plain = PLAIN.matcher(end);
    if (!plain.matches()) {
      return oldInWords(end);
    }
    int year = Integer.parseInt(plain.group(1));
    if (plain.group(2) == null) {
      return HistoricalDate.julianYear(year, Conversion.ARCHIVE);
    }
    int month = Integer.parseInt(plain.group(2));
    return plain.group(3) == null
        ? HistoricalDate.julianMonth(year, month, Conversion.ARCHIVE)
        : HistoricalDate.julian(year, month, Integer.parseInt(plain.group(3)), Conversion.ARCHIVE);
  }

  /** Words that name the style themselves are left as they are. */
  private static HistoricalDate oldInWords(String end) {
    try {
      return DateReader.read(end + OLD_STYLE);
    } catch (InvalidDateException saysItself) {
      return DateReader.read(end);
    }
  }
}
