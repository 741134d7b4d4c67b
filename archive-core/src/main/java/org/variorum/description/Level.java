package org.variorum.description;

/**
 * The levels of description (ISAD(G) 3.1.4). What a house calls them is a label of its own; levels
 * may be skipped.
 */
public enum Level {
  FONDS(0),
  SUBFONDS(1),
  COLLECTION(0),
  SERIES(2),
  SUBSERIES(3),
  FILE(4),
  ITEM(5);

  private final int depth;

  Level(int depth) {
    this.depth = depth;
  }

  /** Whether units of this level are usually parts of one of that level. */
  public boolean fitsIn(Level above) {
    return depth > above.depth || (this == above && (this == SUBFONDS || this == SUBSERIES));
  }

  /** The level at which parts of such a unit are usually described. */
  public Level below() {
    return switch (this) {
      case FONDS, SUBFONDS -> SERIES;
      case COLLECTION, SERIES, SUBSERIES -> FILE;
      case FILE, ITEM -> ITEM;
    };
  }
}
