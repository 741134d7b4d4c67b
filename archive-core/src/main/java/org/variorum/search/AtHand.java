package org.variorum.search;

import java.util.Collection;
import java.util.function.Supplier;

/**
 * What an open index has at hand, so that the next search need not read or reckon it anew.
 *
 * @param cards of entries, questions and pages
 * @param names of entries
 * @param counting how values are counted
 * @param terms tells which terms the index of names may have now
 */
record AtHand(
    KeptCards<KeptCard> cards,
    KeptCards<NameCard.Read> names,
    Counting counting,
    Supplier<KnownTerms> terms) {
  private static final long LETTERS_OF_CARDS = 6_000_000;
  private static final long LETTERS_OF_NAMES = 2_000_000;

  /** Nothing yet. */
  static AtHand counting(Counting counting, Supplier<KnownTerms> terms) {
    return new AtHand(
        new KeptCards<>(LETTERS_OF_CARDS), new KeptCards<>(LETTERS_OF_NAMES), counting, terms);
  }

  /**
   * Forgets what has changed, once that can be found.
   *
   * @param ids of cards
   * @param owners the entries that they are of
   */
  void forget(Collection<String> ids, Collection<String> owners) {
    cards.forget(ids);
    names.forget(owners);
  }
}
