package org.variorum.vocabulary;

import org.variorum.language.Texts;

/**
 * A word of a vocabulary: its code in documents and what readers see.
 *
 * @param sensitive of a role, whether it speaks of crime, politics or health, so that it wants a
 *     basis where a person may be living
 * @param crime of a role, whether it speaks of a crime, so that two people have to have it in hand
 */
public record Term(String code, Texts label, boolean sensitive, boolean crime) {}
