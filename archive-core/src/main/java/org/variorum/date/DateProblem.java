package org.variorum.date;

import java.util.Locale;

/** What can be wrong with a text that should be a date; each has its message in every language. */
public enum DateProblem {
  EMPTY,
  TOO_LONG,
  UNEXPECTED,
  BLANK,
  OLD_DRAFT,
  YEAR_EXPECTED,
  YEAR_OF_FOUR_DIGITS,
  YEAR_TOO_SHORT_FOR_LETTER,
  YEAR_OUT_OF_REACH,
  YEAR_MINUS_ZERO,
  BASIC_FORMAT,
  SIGNIFICANT_DIGITS,
  MONTH_EXPECTED,
  MONTH_UNKNOWN,
  DAY_EXPECTED,
  DAY_UNKNOWN,
  DAY_ONLY_JULIAN,
  TIME_FORMAT,
  QUALIFIED_TWICE,
  TIME_IN_RANGE,
  LONG_YEAR_IN_RANGE,
  INTERVAL_WITHOUT_DATE,
  INTERVAL_BACKWARDS,
  SET_NOT_CLOSED,
  SET_WITHOUT_DATE,
  SET_OPEN_INSIDE,
  CONVERTED_WITHOUT_JULIAN,
  WORD_UNKNOWN,
  DATE_EXPECTED,
  YEAR_MISSING,
  DAY_OR_MONTH_FIRST,
  STYLES_DISAGREE,
  STYLE_WITHOUT_DAY;

  /** Returns the key of its message in the bundle {@code date-messages}. */
  public String key() {
    return "date." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
