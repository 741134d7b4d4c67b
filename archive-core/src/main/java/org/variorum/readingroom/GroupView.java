package org.variorum.readingroom;

import java.util.List;

/**
 * Links that belong together.
 *
 * @param code a code that the pages have a word for; empty if {@code label} has the words
 */
public record GroupView(String code, TextView label, List<LinkView> links) {}
