package org.variorum.date;

/** The calendar in which a source wrote its date. */
public enum CalendarStyle {
  /** New Style. */
  GREGORIAN,

  /** Old Style: in Russia the civil calendar until 31 January 1918. */
  JULIAN,

  /** The source does not say, and nobody has decided for it. */
  UNSTATED
}
