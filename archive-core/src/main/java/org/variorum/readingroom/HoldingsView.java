package org.variorum.readingroom;

/** The first level of the holdings. */
public record HoldingsView(TreePage tops) {}
