package org.variorum.citation;

/** What bore on a teller while he told. */
public enum Circumstance {
  UNDER_DURESS,
  CENSORED,
  GHOST_WRITTEN,
  PROPAGANDA
}
