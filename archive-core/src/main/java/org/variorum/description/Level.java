package org.variorum.description;

/**
 * The levels of description (ISAD(G) 3.1.4). What a house calls them is a label of its own; levels
 * may be skipped.
 */
public enum Level {
  FONDS,
  SUBFONDS,
  COLLECTION,
  SERIES,
  SUBSERIES,
  FILE,
  ITEM;

  /** What stands below it as a rule; a house may do otherwise. */
  public Level below() {
    return switch (this) {
      case FONDS, SUBFONDS, COLLECTION -> SERIES;
      case SERIES, SUBSERIES -> FILE;
      case FILE, ITEM -> ITEM;
    };
  }
}
