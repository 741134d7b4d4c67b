package org.variorum.revision;

import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * What an import has to know of an entry that the archive has.
 *
 * @param revision 0 if the entry is only announced
 * @param act what made its newest revision; absent if it is only announced
 */
public record KnownEntry(
    EntryId id,
    @Nullable String externalId,
    EntryKind kind,
    EntryState state,
    int revision,
    boolean edited,
    @Nullable String importDigest,
    @Nullable Act act) {

  /** Whether its newest revision came with an import and was never shown to the public. */
  public boolean awaitsFirstEdition() {
    return state == EntryState.DRAFT && act == Act.IMPORTED;
  }
}
