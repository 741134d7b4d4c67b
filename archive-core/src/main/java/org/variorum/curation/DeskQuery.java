package org.variorum.curation;

import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.revision.EntryState;

/**
 * Which entries the desk shows, and in which order.
 *
 * @param words part of a heading, a name or a code; empty for all
 * @param from how many to pass over
 * @param size how many at most, 1 to 500
 */
public record DeskQuery(
    String words,
    @Nullable EntryKind kind,
    @Nullable EntryState state,
    DeskSort sort,
    boolean descending,
    int from,
    int size) {}
