package org.variorum.curation;

import java.util.Set;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;

/**
 * A record that was put together with an entry that the archive has.
 *
 * @param key of the record
 * @param digest of the record
 * @param own whether the entry was made of it
 * @param revision of the entry with which it was put together
 * @param untended whether nobody but imports has written that revision
 * @param said the entry that the record alone would be
 * @param held the parts of the entry that are there since the record brought them
 */
public record JoinedRecord(
    String key,
    String digest,
    boolean own,
    int revision,
    boolean untended,
    Entry said,
    Set<LocalId> held) {

  public JoinedRecord {
    held = Set.copyOf(held);
  }
}
