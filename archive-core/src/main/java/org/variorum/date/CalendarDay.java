package org.variorum.date;

/**
 * A day as it is written, year, month and day, in whichever calendar the context names. Year 0 is 1
 * BCE. It does not check that the day exists; {@link Reckoning#has} does.
 */
public record CalendarDay(long year, int month, int day) {

  boolean sameMonthAs(CalendarDay other) {
    return month == other.month && year == other.year;
  }
}
