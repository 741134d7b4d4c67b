package org.variorum.node;

import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * That entries were published on another node, and this one finds them now.
 *
 * @param entries these, and those that they name
 */
public record PublishedElsewhere(Set<EntryId> entries) {

  public PublishedElsewhere {
    entries = Set.copyOf(entries);
  }
}
