package org.variorum.date;

/**
 * A date in the Extended Date/Time Format, levels 0 to 2 of the specification of 4 February 2019:
 * one date, an interval, or a set. As a string it is the text from which it was read.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {

  /**
   * Reads a text strictly: neither the basic format ({@code 20050924}) nor blanks nor the forms of
   * the draft of 2012 are taken.
   *
   * @throws InvalidDateException if the text is none; says where and what was expected
   */
  static Edtf parse(String text) {
    return EdtfParser.parse(text);
  }

  /**
   * Returns the days over which it may lie.
   *
   * @param calendar UNSTATED lets a day before the civil change reach to the day that the same
   *     figures mean in the Julian calendar; the others change nothing
   * @param assumedDays how far an unknown end is assumed to lie from the known one
   */
  DayRange days(CalendarStyle calendar, long assumedDays);

  /** Tells how sure it is, all its parts taken together. */
  boolean uncertain();

  /** Tells whether it, or a part of it, is said to be approximate. */
  boolean approximate();
}
