package org.variorum.claim;

import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * How two rival claims or accounts differ.
 *
 * @param kind a code of the vocabulary of differences, as {@code different-stage}
 */
public record Difference(LocalId one, LocalId other, String kind, Texts note) {}
