package org.variorum.revision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * What an import has to know of an entry that the archive has.
 *
 * @param revision 0 if the entry is only announced
 * @param base the revision that holds what its record said; absent if it came with none
 * @param file the file that the record was in; absent where nobody knows any more
 * @param digest of its newest revision; absent if it is only announced
 * @param baseDigest of the revision that holds what its record said
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
    @Nullable Integer base,
    @Nullable String file,
    @Nullable String digest,
    @Nullable String baseDigest,
    @Nullable Act act) {

  /** Whether it says anything else than its record did. */
  public boolean isTouched() {
    return revision > 0 && !Objects.equals(digest, baseDigest);
  }

  /** Whether it is in the trash since the import that made it was taken back. */
  public boolean isUndone() {
    return state == EntryState.TRASHED && DeskEntry.isUndone(importDigest);
  }

  /** Whether its newest revision came with an import and was never shown to the public. */
  public boolean awaitsFirstEdition() {
    return state == EntryState.DRAFT && act == Act.IMPORTED;
  }
}
