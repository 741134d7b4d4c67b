package org.variorum.shorthand;

/**
 * Whether two words are a slip of the pen apart: at most two letters wrong, missing or too many.
 */
final class Slip {
  private static final int MOST = 2;

  private Slip() {}

  static boolean isOne(String one, String other) {
    if (Math.min(one.length(), other.length()) < 4
        || Math.abs(one.length() - other.length()) > MOST) {
      return false;
    }
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      before = next(before, one.charAt(i - 1), other, i);
    }
    return before[other.length()] <= MOST;
  }

  private static int[] next(int[] before, char letter, String other, int row) {
    int[] now = new int[before.length];
    now[0] = row;
    for (int j = 1; j < now.length; j++) {
      int swapped = before[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      now[j] = Math.min(swapped, 1 + Math.min(before[j], now[j - 1]));
    }
    return now;
  }
}
