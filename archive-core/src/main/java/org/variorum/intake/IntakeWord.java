package org.variorum.intake;

/**
 * A part of what the archive says of itself that an import brings.
 *
 * @param name the file in which it comes, as {@code vocabulary.json}
 * @param before what was kept before; empty if nothing was
 * @param after what the import left; empty while it is under way
 */
public record IntakeWord(String name, String before, String after) {}
