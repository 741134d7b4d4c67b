package org.variorum.citation;

/** What a source does to the statement that it is cited for. */
public enum Stance {
  SUPPORTS,
  CONTRADICTS,
  MENTIONS
}
