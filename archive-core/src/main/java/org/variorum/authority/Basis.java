package org.variorum.authority;

import org.variorum.language.Texts;

/**
 * Why it is lawful to publish something about a person who may be living.
 *
 * @param kind a code of the vocabulary of bases, as {@code consent}
 * @param words what it rests on in this case; visitors can read it in the data of the entry
 */
public record Basis(String kind, Texts words) {}
