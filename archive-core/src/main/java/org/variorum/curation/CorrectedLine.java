package org.variorum.curation;

/**
 * What a line of a page is to read.
 *
 * @param id of the line in the version that was seen
 */
public record CorrectedLine(String id, String text) {}
