package org.variorum.curation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;
import org.variorum.intake.RecordsSaid.Dated;

/**
 * A record that was put together with an entry that the archive has.
 *
 * @param key of the record
 * @param digest of the record
 * @param own whether the entry was made of it
 * @param revision of the entry with which it was put together; 0 if several records make it
 * @param untended whether nobody but imports has written that revision
 * @param said the entry that the record alone would be
 * @param held the parts of the entry that are there since the record brought them
 * @param dated the dates for lists that the record filled; absent if it filled none
 */
public record JoinedRecord(
    String key,
    String digest,
    boolean own,
    int revision,
    boolean untended,
    Entry said,
    Set<LocalId> held,
    @Nullable Dated dated) {

  public JoinedRecord {
    held = Set.copyOf(held);
  }
}
