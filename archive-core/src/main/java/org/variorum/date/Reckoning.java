package org.variorum.date;

/**
 * The arithmetic of a calendar, carried backwards and forwards without end, on Julian Day Numbers
 * (1 September 1900 of the Julian calendar is 2415277).
 *
 * <p>Both calendars count in cycles from 1 March, so that a leap day is the last day of its year:
 * the Julian cycle is 4 years, the Gregorian 400.
 */
public enum Reckoning {
  GREGORIAN(1_721_120, 400, 146_097) {
    @Override
    long leapDaysBefore(long yearOfCycle) {
      return yearOfCycle / 4 - yearOfCycle / 100;
    }
  },

  JULIAN(1_721_118, 4, 1_461) {
    @Override
    long leapDaysBefore(long yearOfCycle) {
      return 0;
    }
  };

  private final long firstOfMarchInYearZero;
  private final int yearsInCycle;
  private final int daysInCycle;

  Reckoning(long firstOfMarchInYearZero, int yearsInCycle, int daysInCycle) {
    this.firstOfMarchInYearZero = firstOfMarchInYearZero;
    this.yearsInCycle = yearsInCycle;
    this.daysInCycle = daysInCycle;
  }

  /** Leap days in the cycle before the given year of it; a year starts on 1 March. */
  abstract long leapDaysBefore(long yearOfCycle);

  /** Returns the Julian Day Number of a day written in this calendar. */
  public long dayNumber(CalendarDay written) {
    long year = written.month() > 2 ? written.year() : written.year() - 1;
    long cycle = Math.floorDiv(year, yearsInCycle);
    long dayOfYear = daysBeforeMonth(monthsSinceMarch(written.month())) + (written.day() - 1L);
    long dayOfCycle = startOfYear(Math.floorMod(year, yearsInCycle)) + dayOfYear;
    return firstOfMarchInYearZero + cycle * daysInCycle + dayOfCycle;
  }

  /** Returns how this calendar writes the day of that Julian Day Number. */
  public CalendarDay dayOf(long dayNumber) {
    long days = dayNumber - firstOfMarchInYearZero;
    long cycle = Math.floorDiv(days, daysInCycle);
    long dayOfCycle = Math.floorMod(days, daysInCycle);
    long yearOfCycle = dayOfCycle / 365;
    while (yearOfCycle == yearsInCycle || startOfYear(yearOfCycle) > dayOfCycle) {
      yearOfCycle--;
    }
    int dayOfYear = (int) (dayOfCycle - startOfYear(yearOfCycle));
    int monthsSinceMarch = (5 * dayOfYear + 2) / 153;
    int month = (monthsSinceMarch + 2) % 12 + 1;
    long year = cycle * yearsInCycle + yearOfCycle + (month > 2 ? 0 : 1);
    return new CalendarDay(year, month, dayOfYear - daysBeforeMonth(monthsSinceMarch) + 1);
  }

  /** Tells whether this calendar has the day: 29 February 1900 is in the Julian only. */
  public boolean has(CalendarDay written) {
    return written.month() >= 1
        && written.month() <= 12
        && written.day() >= 1
        && written.day() <= daysIn(written.year(), written.month());
  }

  /** Returns the length of a month. */
  public int daysIn(long year, int month) {
    CalendarDay first = new CalendarDay(year, month, 1);
    CalendarDay next =
        month == 12 ? new CalendarDay(year + 1, 1, 1) : new CalendarDay(year, month + 1, 1);
    return (int) (dayNumber(next) - dayNumber(first));
  }

  /**
   * Returns by how many days the Julian calendar is behind on that day: 10 from 5 October 1582, 11,
   * 12 and 13 from 1 March of 1700, 1800 and 1900 of the Julian calendar.
   */
  public static int gapOn(long dayNumber) {
    return (int) (dayNumber - GREGORIAN.dayNumber(JULIAN.dayOf(dayNumber)));
  }

  private long startOfYear(long yearOfCycle) {
    return 365 * yearOfCycle + leapDaysBefore(yearOfCycle);
  }

  private static int monthsSinceMarch(int month) {
    return (month + 9) % 12;
  }

  private static int daysBeforeMonth(int monthsSinceMarch) {
    return (153 * monthsSinceMarch + 2) / 5;
  }
}
