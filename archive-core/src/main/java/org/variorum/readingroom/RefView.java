package org.variorum.readingroom;

/**
 * The small numeral that leads to a note.
 *
 * @param first whether it is the first on the page that does, to which the note leads back
 */
public record RefView(int number, boolean first) {}
