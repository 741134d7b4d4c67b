package org.variorum.exchange;

import java.util.NavigableSet;
import org.variorum.identifier.EntryId;

/**
 * Units with all that lies below them, and whatever these refer to, however far off: only so can a
 * branch be read by itself, since no archive takes a reference to what it does not have.
 */
interface Branches {

  /**
   * The entries of one; empty if there is no such entry.
   *
   * @param drafts whether as the drafts have it, and not as the current editions
   */
  NavigableSet<EntryId> of(EntryId unit, boolean drafts);
}
