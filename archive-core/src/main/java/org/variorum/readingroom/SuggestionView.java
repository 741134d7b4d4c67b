package org.variorum.readingroom;

/**
 * An entry that a reader may mean who has typed so far.
 *
 * @param row what lists show of it
 * @param form the form of its name that was found; empty if it is the title itself
 */
public record SuggestionView(ListRow row, TextView form, WhyView why) {}
