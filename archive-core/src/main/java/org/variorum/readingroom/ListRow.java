package org.variorum.readingroom;

/**
 * A row of a list.
 *
 * @param kind the code of the kind of entry
 * @param subkind the code of the kind within it, as of a source; empty for none
 * @param line one line on it
 * @param contested how many of its questions are contested
 */
public record ListRow(
    String id,
    String kind,
    String path,
    TextView title,
    String subkind,
    String dates,
    String line,
    int questions,
    int contested,
    int scans,
    String thumbnail) {}
