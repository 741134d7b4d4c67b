package org.variorum.curation;

/**
 * Which entries the desk shows, and in which order.
 *
 * @param from how many to pass over
 * @param size how many at most, 1 to 500
 */
public record DeskQuery(DeskFilter filter, DeskSort sort, boolean descending, int from, int size) {}
