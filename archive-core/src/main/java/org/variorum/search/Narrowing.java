package org.variorum.search;

/**
 * What the hits of a search shall have besides the words.
 *
 * @param scans only what has scanned pages
 * @param contested only what the sources disagree on
 * @param from the first year that a date of theirs may lie in; 0 for any
 * @param to the last one; 0 for any
 */
public record Narrowing(boolean scans, boolean contested, int from, int to) {

  /** Nothing is asked for. */
  public static final Narrowing NONE = new Narrowing(false, false, 0, 0);

  public boolean isDated() {
    return from > 0 || to > 0;
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
