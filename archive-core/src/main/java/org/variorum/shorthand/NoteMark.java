package org.variorum.shorthand;

import java.util.ArrayList;
import java.util.List;

/**
 * A citation that was written within a text: {@code [@andreyev87 19]}.
 *
 * @param inner what stands between the sign and the closing bracket
 * @param from where the opening bracket stands
 * @param to the place after the closing bracket
 */
public record NoteMark(String inner, int from, int to) {
  private static final String OPENING = "[@";

  /** All that stand in a text, in their order. What is never closed is none. */
  public static List<NoteMark> in(String text) {
    List<NoteMark> marks = new ArrayList<>();
    int at = text.indexOf(OPENING);
    while (at >= 0) {
      int end = closing(text, at);
      if (end >= 0) {
        marks.add(new NoteMark(text.substring(at + OPENING.length(), end), at, end + 1));
      }
      at = text.indexOf(OPENING, Math.max(end, at + 1));
    }
    return marks;
  }

  private static int closing(String text, int from) {
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '[') {
        depth++;
      } else if (letter == ']' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a text has any. */
  public static boolean isIn(String text) {
    return text.contains(OPENING);
  }
}
