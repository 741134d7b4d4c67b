package org.variorum.readingroom;

import java.util.List;

/**
 * A row of the key facts.
 *
 * @param question the path of the question behind it
 * @param schema what schema.org calls it, as {@code birthDate}; empty where it has no word
 */
public record FactView(
    TextView label, List<ValueView> values, boolean contested, String question, String schema) {}
