package org.variorum.curation;

import java.util.List;
import org.variorum.identifier.EntryId;

/**
 * What became of an entry that an import brought.
 *
 * @param published whether it was shown to the public now
 * @param unpublishable what kept it from the public where it should have been shown
 */
public record ImportedEntry(
    EntryId id, Outcome outcome, boolean published, List<Hindrance> unpublishable) {

  /** Whether a revision was written, and the first one. */
  public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  public ImportedEntry {
    unpublishable = List.copyOf(unpublishable);
  }
}
