package org.variorum.readingroom;

import java.util.List;

/**
 * A row of the key facts.
 *
 * @param question the path of the question behind it
 */
public record FactView(
    TextView label, List<ValueView> values, boolean contested, String question) {}
