package org.variorum.shorthand;

/**
 * A piece of what was typed.
 *
 * @param at where it begins, from 0
 */
public record Piece(String text, int at) {
  static final Piece NONE = new Piece("", 0);

  /** The piece between two places, without the blanks around it. */
  static Piece of(String typed, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(typed.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(typed.charAt(end - 1))) {
      end--;
    }
    return new Piece(typed.substring(start, end), start);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where it ends: the place after its last letter. */
  public int end() {
    return at + text.length();
  }
}
