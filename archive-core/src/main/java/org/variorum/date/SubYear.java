package org.variorum.date;

/**
 * A part of a year that EDTF numbers from 21 to 41: seasons (anywhere, north, south), quarters,
 * terms of four months, halves.
 *
 * <p>Seasons are reckoned in whole months, as meteorologists do; the winter of a year is the one
 * that begins in its December.
 */
record SubYear(int code) {
  static final int FIRST = 21;
  static final int LAST = 41;

  enum Kind {
    SEASON(4),
    QUARTER(4),
    TERM(3),
    HALF(2);

    private final int perYear;

    Kind(int perYear) {
      this.perYear = perYear;
    }

    int months() {
      return 12 / perYear;
    }
  }

  static boolean isCode(int number) {
    return number >= FIRST && number <= LAST;
  }

  Kind kind() {
    if (code < 33) {
      return Kind.SEASON;
    }
    if (code < 37) {
      return Kind.QUARTER;
    }
    return code < 40 ? Kind.TERM : Kind.HALF;
  }

  /** Returns which of its kind it is: 1 for spring, the first quarter, term or half. */
  int ordinal() {
    return switch (kind()) {
      case SEASON -> (code - 21) % 4 + 1;
      case QUARTER -> code - 32;
      case TERM -> code - 36;
      case HALF -> code - 39;
    };
  }

  boolean northern() {
    return code >= 25 && code <= 28;
  }

  boolean southern() {
    return code >= 29 && code <= 32;
  }

  /** Returns the month in which it begins; a season that begins in December ends next year. */
  int firstMonth() {
    if (kind() != Kind.SEASON) {
      return (ordinal() - 1) * kind().months() + 1;
    }
    int spring = southern() ? 9 : 3;
    return (spring - 1 + (ordinal() - 1) * 3) % 12 + 1;
  }

  boolean runsIntoNextYear() {
    return kind() == Kind.SEASON && firstMonth() == 12;
  }

  DayRange days(long firstYear, long lastYear) {
    int lastMonth = (firstMonth() + kind().months() - 2) % 12 + 1;
    long endYear = runsIntoNextYear() ? lastYear + 1 : lastYear;
    int lastDay = Reckoning.GREGORIAN.daysIn(endYear, lastMonth);
    return DayRange.between(
        Reckoning.GREGORIAN.dayNumber(new CalendarDay(firstYear, firstMonth(), 1)),
        Reckoning.GREGORIAN.dayNumber(new CalendarDay(endYear, lastMonth, lastDay)));
  }
}
