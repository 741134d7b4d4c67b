package org.variorum.edition;

import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * That entries were published or withdrawn. Fired within the transaction: observe it after its
 * success.
 */
public record PublicationChanged(Set<EntryId> entries) {

  public PublicationChanged {
    entries = Set.copyOf(entries);
  }
}
