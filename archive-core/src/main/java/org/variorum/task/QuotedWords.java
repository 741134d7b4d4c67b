package org.variorum.task;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.name.Spelling;

/**
 * Whether what is quoted stands in a text. Neither blanks and hyphens nor stops and capitals count,
 * nor the spelling before 1918; what the quotation leaves out or puts in brackets is passed over;
 * and of the letters some may have been misread, as happens when a machine reads a page.
 */
final class QuotedWords {
  private static final Pattern LEFT_OUT =
      Pattern.compile("\\[[^\\]]*\\]|\\(…\\)|…|\\.\\s?\\.\\s?\\.|<[^>]*>");
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})[-¬‐\u00ad]\\s*(?=\\p{Ll})");

  /** One letter in so many may be wrong. */
  private static final int RARE = 8;

  /** So many letters are compared one by one; of more, the beginning suffices. */
  private static final int LONGEST = 200;

  private QuotedWords() {}

  /** Whether all pieces of a quotation stand in a text, one after the other. */
  static boolean standIn(String text, String quotation) {
    String letters = letters(text);
    int from = 0;
    for (String piece : pieces(quotation)) {
      int end = endOf(piece, letters, from);
      if (end < 0) {
        return false;
      }
      from = end;
    }
    return true;
  }

  private static List<String> pieces(String quotation) {
    return LEFT_OUT
        .splitAsStream(quotation)
        .map(QuotedWords::letters)
        .filter(letters -> !letters.isEmpty())
        .toList();
  }

  private static String letters(String text) {
    return Spelling.words(BROKEN.matcher(text).replaceAll("")).stream()
        .map(Spelling::folded)
        .collect(Collectors.joining());
  }

  /** Where a piece ends behind a place of the text; negative if it does not stand there. */
  private static int endOf(String piece, String text, int from) {
    int at = text.indexOf(piece, from);
    if (at >= 0) {
      return at + piece.length();
    }
    String begun = piece.length() > LONGEST ? piece.substring(0, LONGEST) : piece;
    return endOfLike(begun, text, from, begun.length() / RARE);
  }

  /**
   * The same with so many letters wrong, missing or too many: of each place of the text it is known
   * how well the piece can end there (the way of P. H. Sellers, 1980).
   */
  private static int endOfLike(String piece, String text, int from, int most) {
    int[] wrong = new int[piece.length() + 1];
    for (int i = 0; i <= piece.length(); i++) {
      wrong[i] = i;
    }
    for (int at = from; most > 0 && at < text.length(); at++) {
      advance(wrong, piece, text.charAt(at));
      if (wrong[piece.length()] <= most) {
        return at + 1;
      }
    }
    return -1;
  }

  private static void advance(int[] wrong, String piece, char letter) {
    int before = wrong[0];
    for (int i = 1; i < wrong.length; i++) {
      int swapped = before + (piece.charAt(i - 1) == letter ? 0 : 1);
      before = wrong[i];
      wrong[i] = Math.min(swapped, 1 + Math.min(wrong[i], wrong[i - 1]));
    }
  }
}
