package org.variorum.curation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Level;
import org.variorum.entry.EntryKind;
import org.variorum.revision.EntryState;

/**
 * One line of the list of entries.
 *
 * @param parentId the unit it is part of
 * @param institutionId the institution that it names itself
 */
public record DeskRow(
    String id,
    @Nullable String externalId,
    EntryKind kind,
    EntryState state,
    int revision,
    @Nullable Integer edition,
    boolean edited,
    String heading,
    @Nullable String code,
    @Nullable Level level,
    @Nullable String parentId,
    @Nullable String institutionId,
    String languages,
    int claims,
    int unsourced,
    int scans,
    Instant changedAt,
    String changedBy) {}
