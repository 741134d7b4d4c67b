package org.variorum.reconciliation;

import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * An entry that a name may mean.
 *
 * @param reason why it was found, in words
 * @param score from 0 to 100
 * @param certain whether nothing else may be meant
 */
record Candidate(
    EntryId id, EntryKind kind, String name, String reason, double score, boolean certain) {}
