package org.variorum.trash;

import java.time.Instant;

/** The entries that were thrown away. */
public interface Trash {
  /** After how many days an entry in the trash is erased. */
  int days();

  /** A page of them, the newest first. */
  TrashPage page(int from, int size);

  /**
   * Erases those that were thrown away before that time, with all their revisions; what something
   * refers to stays, unless that is erased as well. Returns how many were.
   */
  int erase(Instant before);
}
