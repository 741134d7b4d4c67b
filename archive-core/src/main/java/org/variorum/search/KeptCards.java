package org.variorum.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The cards that were read last, so that the next search need not unpack them from the index: that
 * took a third of its time. Safe for use by many threads.
 *
 * @param <T> what is read of a card
 */
final class KeptCards<T extends KeptCards.Card> {
  private final Cache<String, T> cards;

  /** Goes up with each change, so that nothing is kept that was read before one. */
  private long state;

  /** What is read of a card. */
  interface Card {
    String id();

    /** How long all of it is, by which it is told how many there is room for. */
    int letters();
  }

  /**
   * @param most how many letters all that are kept have together
   */
  KeptCards(long most) {
    cards =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((String id, T card) -> card.letters())
            .build();
  }

  /** The state that the index is in; to be asked before reading from it. */
  synchronized long state() {
    return state;
  }

  /**
   * Cards by their ids in that order; those that are not at hand are read at once.
   *
   * @param asOf the state before the ids were read
   */
  List<T> all(List<String> ids, long asOf, Function<List<String>, List<T>> reading) {
    Map<String, T> found = new HashMap<>(cards.getAllPresent(ids));
    List<String> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      List<T> read = reading.apply(missing);
      read.forEach(card -> found.put(card.id(), card));
      keep(read, asOf);
    }
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private synchronized void keep(List<T> read, long asOf) {
    if (asOf == state) {
      read.forEach(card -> cards.put(card.id(), card));
    }
  }

  /** Forgets cards that have changed; to be told when the change can be found. */
  synchronized void forget(Collection<String> ids) {
    state++;
    cards.invalidateAll(ids);
  }
}
