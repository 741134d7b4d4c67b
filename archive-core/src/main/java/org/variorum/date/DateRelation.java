package org.variorum.date;

/** How two dates for the same thing stand to each other. */
public enum DateRelation {
  /** Both reach over the same days. */
  SAME,

  /** One and the same day, written by one source in the Julian, by the other in the Gregorian. */
  ONE_DAY_IN_TWO_CALENDARS,

  /** One lies within the other, as 14 September 1900 within 1900. */
  LESS_PRECISE,

  /** They share some days, and each reaches over some that the other leaves out. */
  OVERLAPPING,

  /** They share no day: both cannot be right. */
  EXCLUDE_EACH_OTHER
}
