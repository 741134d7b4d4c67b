package org.variorum.date;

/** Who turned a Julian date into the Gregorian one that is stored. */
public enum Conversion {
  /** The source gives both days itself, as in "1 (14) September 1900". */
  SOURCE,

  /** The archive reckoned it. */
  ARCHIVE
}
