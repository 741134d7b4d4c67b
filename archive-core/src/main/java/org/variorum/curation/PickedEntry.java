package org.variorum.curation;

import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** An entry that may be referred to. */
public record PickedEntry(EntryId id, EntryKind kind, String heading) {}
