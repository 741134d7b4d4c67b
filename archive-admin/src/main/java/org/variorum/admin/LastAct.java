package org.variorum.admin;

import org.jspecify.annotations.Nullable;
import org.variorum.curation.OpenedEntry;
import org.variorum.revision.Act;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;

/** What was done last to an entry, as far as it can be undone. */
public enum LastAct {
  /** Nothing that could be. */
  NONE,
  /** A revision was written. */
  REVISED,
  WITHDRAWN,
  TRASHED,
  /** It was given up for another. */
  GIVEN_UP,
  /** Another was given up for it. */
  MERGED,
  DIVIDED;

  /**
   * Reads it off the entry.
   *
   * @param newest its newest revision; null if it has none
   */
  static LastAct of(OpenedEntry opened, Drafts.@Nullable RevisionHead newest) {
    if (opened.state() == EntryState.TRASHED) {
      return TRASHED;
    }
    if (opened.state() == EntryState.MERGED) {
      return GIVEN_UP;
    }
    if (opened.state() == EntryState.WITHDRAWN && opened.movedLast()) {
      return WITHDRAWN;
    }
    if (newest == null || newest.number() < 2) {
      return NONE;
    }
    return newest.act() == Act.MERGED ? MERGED : newest.act() == Act.DIVIDED ? DIVIDED : REVISED;
  }

  /** Whether it can be undone at all. */
  public boolean isUndoable() {
    return this != NONE;
  }

  /** The right without which it cannot be undone. */
  public String getRight() {
    return this == WITHDRAWN ? "PUBLISH" : "EDIT";
  }

  /** What is said once it is undone. */
  String undone() {
    return switch (this) {
      case NONE, REVISED -> "undone";
      case WITHDRAWN -> "shown-again";
      case TRASHED -> "put-back";
      case GIVEN_UP, MERGED -> "split";
      case DIVIDED -> "rejoined";
    };
  }
}
