package org.variorum.search;

import java.util.List;
import java.util.function.Consumer;

/**
 * Cards that are written together, as many as memory has room for: what is written makes a part of
 * the index of its own, and small parts are merged into larger ones again and again.
 */
final class Batch {
  /** In characters of all fields. */
  private static final long ROOM = 3_000_000;

  private final Consumer<CurrentCards.Cards> writing;
  private final long room;
  private CurrentCards.Cards held = CurrentCards.Cards.none();
  private long length;

  Batch(Consumer<CurrentCards.Cards> writing) {
    this(writing, ROOM);
  }

  /**
   * @param room how many characters the cards have at most, but for those added last
   */
  Batch(Consumer<CurrentCards.Cards> writing, long room) {
    this.writing = writing;
    this.room = room;
  }

  void add(CurrentCards.Cards some) {
    held.cards().addAll(some.cards());
    held.gone().addAll(some.gone());
    length += some.cards().stream().mapToLong(Batch::length).sum();
    if (length >= room) {
      write();
    }
  }

  private static long length(IndexCard card) {
    return card.values().values().stream().flatMap(List::stream).mapToLong(String::length).sum();
  }

  /** Writes those that wait. */
  void write() {
    if (!held.cards().isEmpty() || !held.gone().isEmpty()) {
      writing.accept(held);
      held = CurrentCards.Cards.none();
      length = 0;
    }
  }
}
