package org.variorum.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * What became of an entry that an import brought.
 *
 * @param revision its newest one now
 * @param shown the edition that visitors saw before; absent if they saw none
 * @param edition as which it was shown to the public now; absent if it was not
 * @param unpublishable what kept it from the public where it should have been shown
 */
public record ImportedEntry(
    EntryId id,
    Outcome outcome,
    int revision,
    @Nullable Integer shown,
    @Nullable Integer edition,
    List<Hindrance> unpublishable) {

  /** Whether a revision was written, and the first one. */
  public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  public ImportedEntry {
    unpublishable = List.copyOf(unpublishable);
  }

  /** Whether it was shown to the public now. */
  public boolean published() {
    return edition != null;
  }
}
