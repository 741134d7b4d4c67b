package org.variorum.search;

/**
 * Bits that tell of most terms that they are not among some: each of these sets two of sixteen that
 * it has, on average, so that one of some sixty others is taken for one of them (a Bloom filter).
 */
final class TermBits {
  private static final int FOR_EACH = 16;
  private static final int FEWEST = 64;
  private static final int MOST = 1 << 28;
  private static final int MIXED = 0x9E3779B9;

  private final long[] bits;
  private final int mask;

  private TermBits(int number) {
    this.bits = new long[number / Long.SIZE];
    this.mask = number - 1;
  }

  /**
   * @param terms how many will be set, about
   */
  static TermBits forSome(long terms) {
    int number = FEWEST;
    while (number < MOST && number < terms * FOR_EACH) {
      number *= 2;
    }
    return new TermBits(number);
  }

  void set(String term) {
    int hash = term.hashCode();
    set(first(hash));
    set(second(hash));
  }

  boolean mayHave(String term) {
    int hash = term.hashCode();
    return has(first(hash)) && has(second(hash));
  }

  private int first(int hash) {
    int mixed = hash * MIXED;
    return (mixed ^ mixed >>> 15) & mask;
  }

  private int second(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
    return (mixed ^ mixed >>> 13) & mask;
  }

  private void set(int bit) {
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  private boolean has(int bit) {
    return (bits[bit / Long.SIZE] >>> bit & 1) == 1;
  }
}
