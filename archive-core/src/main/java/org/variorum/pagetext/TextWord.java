package org.variorum.pagetext;

import org.variorum.scan.Box;

/**
 * A word as it stands on the page.
 *
 * @param box where it stands; {@link PageText#NOWHERE} if that is not known
 * @param confidence how sure whoever read it is, from 0 to 100; {@link #UNSAID} if nobody said
 */
public record TextWord(String text, Box box, int confidence) {
  public static final int UNSAID = -1;

  /** The longest that is taken for a word; longer ones are cut apart. */
  static final int LONGEST = 500;

  public TextWord {
    if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(TextWord::divides)) {
      throw new IllegalArgumentException("Not a word: '" + text + "'");
    }
    confidence = Math.max(UNSAID, Math.min(100, confidence));
  }

  /** A word of which nobody said how sure he is. */
  public static TextWord of(String text, Box box) {
    return new TextWord(text, box, UNSAID);
  }

  private static boolean divides(int letter) {
    return Character.isWhitespace(letter) || Character.isISOControl(letter);
  }

  boolean isPlaced() {
    return !box.isEmpty();
  }
}
