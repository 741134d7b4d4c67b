package org.variorum.pagetext;

import org.variorum.pagetext.UnreadableTextException.Reason;

/** Counts what a page holds and stops at too much. */
final class Bounds {
  private int words;
  private int lines;

  void count(int more, int line) {
    words += more;
    if (words > PageText.MOST_WORDS) {
      throw new UnreadableTextException(Reason.TOO_MANY_WORDS, line, PageText.MOST_WORDS);
    }
  }

  void countLines(int more) {
    lines += more;
    if (lines > PageText.MOST_LINES) {
      throw new UnreadableTextException(Reason.TOO_MANY_LINES, 0, PageText.MOST_LINES);
    }
  }
}
