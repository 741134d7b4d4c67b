package org.variorum.readingroom;

/**
 * What came with a file of another system and has no place of its own.
 *
 * @param element how that file calls it
 */
public record RemnantView(String element, TextView words) {}
