package org.variorum.bibliography;

/** What a field of a list of references means to the archive. */
enum Meaning {
  KEY,
  TITLE,
  SUBTITLE,
  AUTHOR,
  EDITOR,
  TRANSLATOR,
  ISSUED,
  MONTH,
  PLACE,
  PUBLISHER,
  ISBN,
  DOI,
  ADDRESS,
  LANGUAGE,
  KIND,
  /** Not to be taken over: long, private, or only of use to the program that wrote the list. */
  LEFT
}
