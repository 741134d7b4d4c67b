package org.variorum.curation;

import java.time.Instant;
import org.variorum.entry.EntryKind;
import org.variorum.revision.EntryState;

/**
 * An entry in the short lists of the first screen.
 *
 * @param changedBy a pen name; empty for whoever runs the machine
 */
public record DeskLine(
    String id,
    EntryKind kind,
    EntryState state,
    String heading,
    Instant changedAt,
    String changedBy) {}
