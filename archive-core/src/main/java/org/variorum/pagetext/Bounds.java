package org.variorum.pagetext;

import org.variorum.pagetext.UnreadableTextException.Reason;

/** Counts what a page holds and stops at too much. */
final class Bounds {
  private int words;

  void count(int more, int line) {
    words += more;
    if (words > PageText.MOST_WORDS) {
      throw new UnreadableTextException(Reason.TOO_MANY_WORDS, line, PageText.MOST_WORDS);
    }
  }
}
