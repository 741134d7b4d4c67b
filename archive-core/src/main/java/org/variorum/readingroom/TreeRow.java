package org.variorum.readingroom;

/**
 * A unit in the tree of the holdings.
 *
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
    String thumbnail) {}
