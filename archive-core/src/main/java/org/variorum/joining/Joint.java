package org.variorum.joining;

import java.util.Set;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;

/**
 * An entry and what a record says of it, put together.
 *
 * @param held the parts of it that are there since the record brought them, now or before
 */
public record Joint(Entry entry, Set<LocalId> held) {

  public Joint {
    held = Set.copyOf(held);
  }
}
