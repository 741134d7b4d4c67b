package org.variorum.revision;

import java.util.Collection;
import org.variorum.identifier.EntryId;

/** Takes entries that were never published off the desk for good. */
public interface Erasure {
  /** Erases them with all their revisions and whatever the desk has kept of them. */
  void erase(Collection<EntryId> entries);
}
