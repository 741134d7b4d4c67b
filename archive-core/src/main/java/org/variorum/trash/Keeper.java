package org.variorum.trash;

import java.util.Optional;
import org.variorum.identifier.EntryId;

/**
 * Something that refers to an entry, so that it is not erased.
 *
 * @param from the entry that refers to it; empty where it is something else that does
 * @param heading what that entry is called; else empty
 */
public record Keeper(Kind kind, Optional<EntryId> from, String heading) {

  /** What refers to it. */
  public enum Kind {
    /** Another entry, in its draft or in its edition. */
    ENTRY,
    /** Its own editions: they are kept for ever. */
    EDITIONS,
    /** What visitors wrote about it. */
    MESSAGES,
    /** That something of it is hidden, or was. */
    HIDINGS,
    /** That it was merged with another, or is one that was. */
    MERGERS
  }

  static Keeper of(Kind kind) {
    return new Keeper(kind, Optional.empty(), "");
  }
}
