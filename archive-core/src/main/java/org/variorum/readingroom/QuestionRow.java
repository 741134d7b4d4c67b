package org.variorum.readingroom;

import java.time.Instant;

/** A question in the list of open questions. */
public record QuestionRow(
    String path,
    String title,
    LinkView from,
    boolean contested,
    int accounts,
    int values,
    int sources,
    String day,
    Instant changed) {}
