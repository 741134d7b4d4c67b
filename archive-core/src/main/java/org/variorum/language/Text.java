package org.variorum.language;

/** Words in one language; {@code language} is a BCP 47 tag as {@code ru} or {@code sr-Latn}. */
public record Text(String language, String value) {}
