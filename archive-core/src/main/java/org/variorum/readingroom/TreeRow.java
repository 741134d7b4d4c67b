package org.variorum.readingroom;

/**
 * A unit in the tree of the holdings.
 *
 * @param levelName what the house calls its level; empty if that is the usual word
 * @param extent how much it is
 * @param below how many units lie directly within it
 */
public record TreeRow(
    String id,
    String path,
    TextView title,
    String level,
    TextView levelName,
    String dates,
    String code,
    TextView extent,
    int scans,
    long below,
    String thumbnail) {

  /** The same with what its own description says. */
  TreeRow described(TextView calledLevel, TextView measured) {
    return new TreeRow(
        id, path, title, level, calledLevel, dates, code, measured, scans, below, thumbnail);
  }
}
