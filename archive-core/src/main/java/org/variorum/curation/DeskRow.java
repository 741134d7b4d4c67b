package org.variorum.curation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.revision.EntryState;

/** One line of the list of entries. */
public record DeskRow(
    String id,
    EntryKind kind,
    EntryState state,
    @Nullable Integer edition,
    boolean edited,
    String heading,
    @Nullable String code,
    String languages,
    int claims,
    int unsourced,
    int scans,
    Instant changedAt,
    String changedBy) {}
