package org.variorum.resolver;

/** How many slips make one word of another (F. J. Damerau, 1964). */
final class Slips {
  private static final int SHORTEST = 4;
  private static final int LONG = 7;

  private Slips() {}

  /** How many slips are likely in a word of that length. */
  static int likely(int length) {
    if (length < SHORTEST) {
      return 0;
    }
    return length < LONG ? 1 : 2;
  }

  /**
   * Letters put in, left out or changed, and neighbours that changed places; more than {@code most}
   * are not counted.
   */
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    int[] next = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int least = next(one, other, i, before, row, next);
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = row;
      row = next;
      next = spare;
    }
    return row[other.length()];
  }

  /** Fills the next row; its least number. */
  private static int next(String one, String other, int i, int[] before, int[] row, int[] next) {
    next[0] = i;
    int least = i;
    for (int j = 1; j <= other.length(); j++) {
      int changed = row[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
      int best = Math.min(changed, 1 + Math.min(row[j], next[j - 1]));
      boolean swapped =
          i > 1
              && j > 1
              && one.charAt(i - 1) == other.charAt(j - 2)
              && one.charAt(i - 2) == other.charAt(j - 1);
      next[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
      least = Math.min(least, next[j]);
    }
    return least;
  }
}
