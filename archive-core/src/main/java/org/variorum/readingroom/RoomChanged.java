package org.variorum.readingroom;

import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * That pages made before may be out of date. Fired when the change is kept.
 *
 * @param throughout whether every page may be; else those made from one of the entries, and all
 *     that are made from no certain entries, as lists are
 * @param entries those that changed, or that what changed names
 * @param onlyAdds whether something was added or corrected, and nothing taken from visitors: then
 *     what a page said before may still be read while it is made anew
 */
public record RoomChanged(boolean throughout, Set<EntryId> entries, boolean onlyAdds) {

  public RoomChanged {
    entries = Set.copyOf(entries);
  }

  /** A change after which no page made before it may be read. */
  public RoomChanged(boolean throughout, Set<EntryId> entries) {
    this(throughout, entries, false);
  }
}
