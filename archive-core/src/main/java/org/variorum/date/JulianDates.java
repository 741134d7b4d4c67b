package org.variorum.date;

import java.util.List;

/** Turns dates of the Julian calendar into EDTF, which is Gregorian. */
final class JulianDates {
  private JulianDates() {}

  static EdtfDate day(CalendarDay written) {
    if (!Reckoning.JULIAN.has(written)) {
      throw new InvalidDateException(
          EdtfDate.ofDay(written).toString(), 0, DateProblem.DAY_UNKNOWN, written.day());
    }
    return gregorian(written);
  }

  static EdtfSet month(long year, int month) {
    if (month < 1 || month > 12) {
      String text = String.format("%s-%02d", EdtfDate.yearText(year), month);
      throw new InvalidDateException(text, text.length() - 2, DateProblem.MONTH_UNKNOWN, month);
    }
    int length = Reckoning.JULIAN.daysIn(year, month);
    return oneOf(new CalendarDay(year, month, 1), new CalendarDay(year, month, length));
  }

  static EdtfSet year(long year) {
    return oneOf(new CalendarDay(year, 1, 1), new CalendarDay(year, 12, 31));
  }

  /** Returns how the Julian calendar writes a day of the Gregorian one. */
  static CalendarDay julian(CalendarDay gregorian) {
    return Reckoning.JULIAN.dayOf(Reckoning.GREGORIAN.dayNumber(gregorian));
  }

  private static EdtfSet oneOf(CalendarDay first, CalendarDay last) {
    EdtfSet.Member days = new EdtfSet.Member(gregorian(first), gregorian(last));
    return new EdtfSet(EdtfSet.Kind.ONE_OF, List.of(days));
  }

  private static EdtfDate gregorian(CalendarDay julian) {
    long dayNumber = Reckoning.JULIAN.dayNumber(julian);
    return EdtfDate.ofDay(Reckoning.GREGORIAN.dayOf(dayNumber));
  }
}
