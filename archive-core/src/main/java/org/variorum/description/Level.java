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
  ITEM
}
