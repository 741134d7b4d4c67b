package org.variorum.curation;

import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;

/** An entry whose document is still to come, so that others may refer to it. */
public record AnnouncedEntry(EntryId id, EntryKind kind, @Nullable ExternalId externalId) {}
