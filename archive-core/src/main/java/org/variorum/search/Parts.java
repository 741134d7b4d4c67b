package org.variorum.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The parts in which an index of Lucene lies. A search looks each of its words up in each of them,
 * so that many small ones cost more than what is found.
 *
 * @param number how many there are
 * @param cards how many cards lie in all
 * @param outside how many of them do not lie in the largest
 */
record Parts(int number, long cards, long outside) {
  /** So many cost little. */
  private static final int FEW = 4;

  /** An index of so many cards is written anew in a few seconds. */
  private static final long SMALL = 50_000;

  /** Where so large a share lies outside the largest part, merging is worth it anyway. */
  private static final long SHARE = 10;

  static Parts of(IndexReader reader) {
    long cards = 0;
    long largest = 0;
    for (LeafReaderContext part : reader.leaves()) {
      cards += part.reader().numDocs();
      largest = Math.max(largest, part.reader().numDocs());
    }
    return new Parts(reader.leaves().size(), cards, cards - largest);
  }

  /** Whether making one of them is worth its work. */
  boolean areWorthMerging() {
    boolean much = number > 1 && outside * SHARE >= cards;
    return much || (number > FEW && cards <= SMALL);
  }
}
