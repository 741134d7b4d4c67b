package org.variorum.revision;

import java.util.List;
import java.util.stream.Stream;

/** Where an entry stands on its way to the public and back. */
public enum EntryState {
  DRAFT,
  IN_REVIEW,
  PUBLISHED,
  WITHDRAWN,
  /** Thrown away: it can be put back until it is erased. */
  TRASHED,
  /** Given up for another entry, to which its address leads. */
  MERGED;

  /** Whether it lies on the desk, so that it can be found, changed and referred to. */
  public boolean isOnTheDesk() {
    return this != TRASHED && this != MERGED;
  }

  /** Those in which it does not. */
  public static List<EntryState> offTheDesk() {
    return Stream.of(values()).filter(state -> !state.isOnTheDesk()).toList();
  }
}
