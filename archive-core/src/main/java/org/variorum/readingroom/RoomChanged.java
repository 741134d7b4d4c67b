package org.variorum.readingroom;

import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * That pages made before may be out of date. Fired when the change is kept.
 *
 * @param throughout whether every page may be; else those made from one of the entries, and all
 *     that are made from no certain entries, as lists are
 */
public record RoomChanged(boolean throughout, Set<EntryId> entries) {

  public RoomChanged {
    entries = Set.copyOf(entries);
  }
}
