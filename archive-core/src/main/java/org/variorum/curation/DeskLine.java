package org.variorum.curation;

import java.time.Instant;
import org.variorum.entry.EntryKind;
import org.variorum.revision.EntryState;

/**
 * An entry in the short lists of the first screen.
 *
 * @param changedAt when it was changed; of what is not saved, when it was last kept
 * @param changedBy a pen name; empty for whoever runs the machine
 * @param unsaved whether the colleague has written something that is not saved
 */
public record DeskLine(
    String id,
    EntryKind kind,
    EntryState state,
    String heading,
    Instant changedAt,
    String changedBy,
    boolean unsaved) {}
