package org.variorum.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citation that was written within a text: {@code [@andreyev87 19]}. Where it is understood, a
 * note takes its place; else it stays as it was typed, until someone mends it.
 *
 * @param inner what stands between the sign and the closing bracket
 * @param from where the opening bracket stands
 * @param to the place after the closing bracket
 */
public record NoteMark(String inner, int from, int to) {
  private static final String OPENING = "[@";

  /** As a cleaned body has it. */
  private static final String WRITTEN_OUT = "[&#64;";

  private static final Pattern BLANKS = Pattern.compile(" {2,}| (?=[.,;:!?])");
  private static final int LONGEST = 60;

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

  /** Whether a text has any, or the beginning of one. */
  public static boolean isIn(String text) {
    return text.contains(OPENING);
  }

  /** A text or body with the sign as one types it. */
  public static String asTyped(String text) {
    return text.replace(WRITTEN_OUT, OPENING);
  }

  /**
   * The first that stands in a text or body, as it stands there; of one that is never closed its
   * beginning. Empty if there is none.
   */
  public static Optional<String> first(String text) {
    String typed = asTyped(text);
    int at = typed.indexOf(OPENING);
    if (at < 0) {
      return Optional.empty();
    }
    int end = closing(typed, at);
    return Optional.of(
        end < 0 ? Shortened.to(typed.substring(at), LONGEST) : typed.substring(at, end + 1));
  }

  /** The text without them, for where there are no notes. What is never closed stays. */
  public static String without(String text) {
    if (!isIn(text)) {
      return text;
    }
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (NoteMark mark : in(text)) {
      left.append(text, from, mark.from());
      from = mark.to();
    }
    return BLANKS
        .matcher(left.append(text.substring(from)))
        .replaceAll(gap -> gap.group().length() > 1 ? " " : "")
        .strip();
  }
}
