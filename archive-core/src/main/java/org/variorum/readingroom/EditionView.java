package org.variorum.readingroom;

/**
 * Which edition a page shows.
 *
 * @param current whether it is the newest
 * @param day of its publication, in words
 * @param datetime the same for HTML
 * @param manner the code of how it was published; empty if as most are
 */
public record EditionView(
    int number,
    boolean current,
    String day,
    String datetime,
    String publisher,
    String digest,
    String manner) {}
