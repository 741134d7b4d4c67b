package org.variorum.dissemination;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.date.CalendarStyle;
import org.variorum.date.DateText;
import org.variorum.date.DayRange;
import org.variorum.date.HistoricalDate;

/**
 * A date as the formats of others have it.
 *
 * @param words for people, with what the source wrote
 * @param standard an ISO 8601 day, month or year; empty if it is not just one
 * @param from the first day that it may mean; empty if that is not known, or outside the years 1 to
 *     2099, which schemas do not take
 * @param until the last one
 * @param interval as one word for machines: a day, month or year, or two of them with a stroke
 *     between; empty if an end is not known
 */
record DateParts(
    String words,
    Optional<String> standard,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String interval,
    String calendar) {

  /** Without seasons, which EDTF writes as months beyond the twelfth. */
  private static final Pattern SIMPLE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");

  private static final long FIRST = number(LocalDate.of(1, 1, 1));
  private static final long LAST = number(LocalDate.of(2099, 12, 31));

  static DateParts of(HistoricalDate date) {
    String said = DateText.in("en").of(date);
    String written = date.asWritten();
    DayRange days = date.days();
    boolean stated = date.calendar() != CalendarStyle.UNSTATED;
    Optional<LocalDate> from = days.earliestAssumed() ? Optional.empty() : within(days.earliest());
    Optional<LocalDate> until = days.latestAssumed() ? Optional.empty() : within(days.latest());
    Optional<String> exact =
        Optional.of(date.edtf()).filter(edtf -> stated && from.isPresent() && until.isPresent());
    return new DateParts(
        written == null || written.equals(said) ? said : said + " (" + written + ")",
        exact.filter(edtf -> SIMPLE.matcher(edtf).matches()),
        from,
        until,
        exact
            .filter(edtf -> Stream.of(edtf.split("/", 2)).allMatch(SIMPLE.asMatchPredicate()))
            .or(() -> from.flatMap(one -> until.map(other -> one + "/" + other)))
            .orElse(""),
        date.calendar() == CalendarStyle.JULIAN ? "julian" : "gregorian");
  }

  private static Optional<LocalDate> within(long day) {
    return day < FIRST || day > LAST
        ? Optional.empty()
        : Optional.of(LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day));
  }

  private static long number(LocalDate day) {
    return day.getLong(JulianFields.JULIAN_DAY);
  }

  String standardOrNone() {
    return standard.orElse("");
  }

  /** The first day, where the date is not simple. */
  String notBefore() {
    return standard.isPresent() ? "" : from.map(LocalDate::toString).orElse("");
  }

  String notAfter() {
    return standard.isPresent() ? "" : until.map(LocalDate::toString).orElse("");
  }
}
