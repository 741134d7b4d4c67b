package org.variorum.date;

import java.util.Optional;

/** Says dates whose source used the Julian calendar, in both styles where both are days. */
final class OldStyleText {
  private final DateWords words;
  private final SingleDateText dates;

  OldStyleText(DateWords words, SingleDateText dates) {
    this.words = words;
    this.dates = dates;
  }

  /** Returns "14 September [O.S. 1 September] 1900"; empty if the date is not a plain day. */
  Optional<String> day(EdtfDate date) {
    return date.exactDay()
        .filter(day -> date.time() == null)
        .map(day -> bothStyles(JulianDates.julian(day), day));
  }

  private String bothStyles(CalendarDay old, CalendarDay current) {
    if (old.year() != current.year()) {
      return words.say("two-styles.two-years", said(old), said(current));
    }
    String key = old.month() == current.month() ? "two-styles.one-month" : "two-styles";
    String days =
        words.say(
            key,
            Integer.toString(old.day()),
            words.month(old.month(), true),
            Integer.toString(current.day()),
            words.month(current.month(), true));
    EdtfYear year = new EdtfYear(EdtfDate.yearText(current.year()));
    return words.say("in-year", days, new YearText(words).of(year, false));
  }

  private String said(CalendarDay day) {
    return dates.plain(EdtfDate.ofDay(day), false);
  }

  /** Returns "September 1900 (Old Style)"; empty if the set is no whole Julian month or year. */
  Optional<String> monthOrYear(EdtfSet set) {
    EdtfSet.Member days = set.members().get(0);
    EdtfDate first = days.first();
    if (first == null || first.exactDay().isEmpty()) {
      return Optional.empty();
    }
    CalendarDay start = JulianDates.julian(first.exactDay().get());
    DatePart year = DatePart.of(EdtfDate.yearText(start.year()));
    EdtfDate said = null;
    if (set.equals(JulianDates.month(start.year(), start.month()))) {
      DatePart month = DatePart.of(String.format("%02d", start.month()));
      said = new EdtfDate(year, month, null, null);
    } else if (set.equals(JulianDates.year(start.year()))) {
      said = new EdtfDate(year, null, null, null);
    }
    return Optional.ofNullable(said).map(d -> words.say("old-style", dates.plain(d, false)));
  }
}
