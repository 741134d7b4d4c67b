package org.variorum.change;

/** What a change is about, as far as it decides who may publish it and how. */
public enum Matter {
  /** A standing that was given, changed or taken back. */
  STANDING,
  /** What the vocabulary marks as being on crimes. */
  CRIME,
  /** What a claim or an account says: values, dates, readings, and whether it is there at all. */
  STATEMENT,
  /** What something rests on, and where in a source it stands. */
  CITATION,
  /** What an entry has to do with another. */
  RELATION,
  /** By what the entry is known: heading and names. */
  IDENTITY,
  /** Whatever else is no wording: dates, codes, links, pictures. */
  DATA,
  /** More words than a slip of the pen has. */
  MANY_WORDS
}
