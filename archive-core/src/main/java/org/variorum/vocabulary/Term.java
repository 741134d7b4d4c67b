package org.variorum.vocabulary;

import org.variorum.language.Texts;

/** A word of a vocabulary: its code in documents and what readers see. */
public record Term(String code, Texts label) {}
