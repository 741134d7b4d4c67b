package org.variorum.readingroom;

import java.util.Set;
import org.variorum.identifier.EntryId;

/** What is out of date only when certain entries change, or others that name them. */
public interface MadeFromEntries {

  /** The entries that it was made from. */
  Set<EntryId> sources();

  /** Whether it also tells of its place among all others, as a list does. */
  default boolean isPlaced() {
    return false;
  }
}
