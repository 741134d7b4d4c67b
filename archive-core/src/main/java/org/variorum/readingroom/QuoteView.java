package org.variorum.readingroom;

/** A source's own words, and the archive's translation for a reader of another language. */
public record QuoteView(TextView original, TextView translation) {}
