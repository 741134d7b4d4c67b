package org.variorum.curation;

import org.jspecify.annotations.Nullable;
import org.variorum.description.Level;
import org.variorum.revision.EntryState;

/**
 * A unit as the tree of the holdings shows it.
 *
 * @param institutionId the institution that it names itself
 * @param sortKey by what it stands among those of the same position
 */
public record TreeRow(
    String id,
    @Nullable String parentId,
    String heading,
    @Nullable String code,
    @Nullable Level level,
    EntryState state,
    @Nullable Integer edition,
    boolean edited,
    @Nullable String institutionId,
    double position,
    String sortKey,
    boolean hasParts) {}
