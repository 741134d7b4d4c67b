package org.variorum.task;

import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;

/**
 * Which tasks are wanted.
 *
 * @param entries the kind of entry that they are at; null for all
 * @param from how many to pass over
 * @param size how many at most
 */
public record TaskQuery(TaskKind kind, @Nullable EntryKind entries, int from, int size) {}
