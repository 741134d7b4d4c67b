package org.variorum.date;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as it was typed: the start of "11–12 July 1942" is a day only.
 *
 * @param year as EDTF writes it, unknown digits included
 * @param month a month or the number of a season; 0 if none was typed
 * @param day 0 if none was typed
 * @param start where it stands in the text
 * @param bothStyles the old day, where both were typed and {@code day} is the new one
 */
record TypedDate(
    @Nullable String year,
    int month,
    int day,
    int start,
    Qualifier qualifier,
    @Nullable CalendarDay bothStyles) {

  static TypedDate at(int start) {
    return new TypedDate(null, 0, 0, start, Qualifier.NONE, null);
  }

  TypedDate inYear(String digits) {
    return new TypedDate(digits, month, day, start, qualifier, bothStyles);
  }

  TypedDate inMonth(int number) {
    return new TypedDate(year, number, day, start, qualifier, bothStyles);
  }

  TypedDate onDay(int number) {
    return new TypedDate(year, month, number, start, qualifier, bothStyles);
  }

  TypedDate being(Qualifier more) {
    return new TypedDate(year, month, day, start, qualifier.and(more), bothStyles);
  }

  TypedDate andOldStyle(CalendarDay current, CalendarDay old) {
    return new TypedDate(
        EdtfDate.yearText(current.year()), current.month(), current.day(), start, qualifier, old);
  }

  /** Returns the same with the month and year of the end where it has none of its own. */
  TypedDate upTo(TypedDate end) {
    TypedDate dated = month == 0 && day > 0 ? inMonth(end.month) : this;
    return year == null && end.year != null ? dated.inYear(end.year) : dated;
  }

  boolean isDay() {
    return day > 0 && year != null && year.indexOf('X') < 0;
  }

  /** Returns the day as typed; only where {@link #isDay}. */
  CalendarDay asDay() {
    return new CalendarDay(Long.parseLong(String.valueOf(year)), month, day);
  }

  /** Returns the date as EDTF, unless the year is missing. */
  String edtf() {
    StringBuilder text = new StringBuilder(String.valueOf(year));
    if (month > 0) {
      text.append(String.format("-%02d", month));
    }
    if (day > 0) {
      text.append(String.format("-%02d", day));
    }
    return text.append(qualifier.sign()).toString();
  }
}
