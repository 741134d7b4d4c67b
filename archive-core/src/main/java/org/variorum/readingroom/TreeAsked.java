package org.variorum.readingroom;

/**
 * What a reader wants to see of the units below one, or of those at the top.
 *
 * @param page from 1
 * @param withScans only those that have scans, or have units with scans anywhere below
 */
public record TreeAsked(int page, boolean withScans) {
  /** The first page of all. */
  public static final TreeAsked ALL = new TreeAsked(1, false);
}
