package org.variorum.date;

import org.jspecify.annotations.Nullable;

/** Says intervals and the stretches within sets; what both ends share is said once. */
final class RangeText {
  private final DateWords words;
  private final SingleDateText dates;

  RangeText(DateWords words, SingleDateText dates) {
    this.words = words;
    this.dates = dates;
  }

  String of(EdtfInterval interval) {
    EdtfDate start = dateOf(interval.start());
    EdtfDate end = dateOf(interval.end());
    if (start != null && end != null) {
      return between(start, end);
    }
    if (start != null) {
      return interval.end() == EdtfInterval.Missing.UNKNOWN
          ? words.say("end-unknown", dates.put("from", start))
          : dates.put("from", start);
    }
    if (end != null) {
      return interval.start() == EdtfInterval.Missing.UNKNOWN
          ? words.say("start-unknown", dates.put("until", end))
          : dates.put("until", end);
    }
    return words.say("always");
  }

  private static @Nullable EdtfDate dateOf(EdtfInterval.End end) {
    return end instanceof EdtfInterval.Known known ? known.date() : null;
  }

  /** Returns both ends, as "11–12 July 1942". */
  String between(EdtfDate start, EdtfDate end) {
    if (!isPlain(start) || !isPlain(end)) {
      return words.say("range", dates.of(start), dates.of(end));
    }
    if (start.month() == null && end.month() == null) {
      return years(start, end);
    }
    boolean sameYear = start.year().equals(end.year());
    DatePart first = start.month();
    DatePart last = end.month();
    if (!sameYear || first == null || last == null) {
      return words.say("range", dates.plain(start, false), dates.plain(end, false));
    }
    return withinYear(start, end, first.number(), last.number());
  }

  private String withinYear(EdtfDate start, EdtfDate end, int firstMonth, int lastMonth) {
    DatePart firstDay = start.day();
    DatePart lastDay = end.day();
    if (firstDay != null && lastDay != null) {
      String month = words.month(lastMonth, true);
      return firstMonth == lastMonth
          ? inYearOf(end, words.say("range.days", text(firstDay), text(lastDay), month))
          : inYearOf(end, words.say("range", day(firstDay, firstMonth), day(lastDay, lastMonth)));
    }
    if (firstDay == null && lastDay == null) {
      String first = words.month(firstMonth, false);
      return inYearOf(end, words.say("range.months", first, words.month(lastMonth, false)));
    }
    return words.say("range", dates.plain(start, false), dates.plain(end, false));
  }

  private String years(EdtfDate start, EdtfDate end) {
    boolean common = start.years().first() > 0 && end.years().first() > 0;
    return common
        ? words.say("years.between", "" + start.years().first(), "" + end.years().first())
        : words.say("range", dates.plain(start, false), dates.plain(end, false));
  }

  private String inYearOf(EdtfDate date, String days) {
    return words.say("in-year", days, new YearText(words).of(date.years(), false));
  }

  private String day(DatePart day, int month) {
    return words.say("day-month", text(day), words.month(month, true));
  }

  private static String text(DatePart day) {
    return Integer.toString(day.number());
  }

  private static boolean isPlain(EdtfDate date) {
    return !date.masked()
        && date.time() == null
        && date.subYear().isEmpty()
        && !date.years().roundedToDigits()
        && date.parts()
            .allMatch(part -> part.left() == Qualifier.NONE && part.right() == Qualifier.NONE);
  }
}
