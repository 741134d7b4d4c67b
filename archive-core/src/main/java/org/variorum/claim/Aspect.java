package org.variorum.claim;

import org.variorum.language.Texts;

/** A side of a question on which accounts can be compared: when, where, on whose initiative. */
public record Aspect(String code, Texts label) {}
