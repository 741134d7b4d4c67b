package org.variorum.shorthand;

import org.variorum.identifier.EntryId;

/**
 * An entry that may be meant by some words.
 *
 * @param wholly whether the words are one of its names, and not only part of one
 */
public record NamedEntry(EntryId id, String heading, boolean wholly) {}
