package org.variorum.edition;

import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * That entries were published or withdrawn. Fired within the transaction: observe it after its
 * success.
 *
 * @param entries those that were
 * @param named what they name now, whose pages tell of it
 */
public record PublicationChanged(Set<EntryId> entries, Set<EntryId> named) {

  public PublicationChanged {
    entries = Set.copyOf(entries);
    named = Set.copyOf(named);
  }
}
