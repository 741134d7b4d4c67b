package org.variorum.edition;

import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * That visitors may not see entries any more. Fired within the transaction, beside {@link
 * PublicationChanged}: nothing that was made before may tell of them, not even for a moment.
 */
public record EntriesWithdrawn(Set<EntryId> entries) {

  public EntriesWithdrawn {
    entries = Set.copyOf(entries);
  }
}
