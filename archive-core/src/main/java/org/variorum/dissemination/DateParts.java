package org.variorum.dissemination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
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
 */
record DateParts(
    String words,
    Optional<String> standard,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String calendar) {
  private static final Pattern SIMPLE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(2099, 12, 31).toEpochDay();

  static DateParts of(HistoricalDate date) {
    String said = DateText.in("en").of(date);
    String written = date.asWritten();
    DayRange days = date.days();
    boolean stated = date.calendar() != CalendarStyle.UNSTATED;
    return new DateParts(
        written == null || written.equals(said) ? said : said + " (" + written + ")",
        Optional.of(date.edtf())
            .filter(edtf -> stated && SIMPLE.matcher(edtf).matches())
            .filter(edtf -> within(days.earliest()).isPresent())
            .filter(edtf -> within(days.latest()).isPresent()),
        days.earliestAssumed() ? Optional.empty() : within(days.earliest()),
        days.latestAssumed() ? Optional.empty() : within(days.latest()),
        date.calendar() == CalendarStyle.JULIAN ? "julian" : "gregorian");
  }

  private static Optional<LocalDate> within(long day) {
    return day < FIRST || day > LAST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
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

  /** As an interval of days, or a day, month or year; empty if an end is not known. */
  String interval() {
    return standard.orElseGet(
        () -> from.flatMap(one -> until.map(other -> one + "/" + other)).orElse(""));
  }
}
