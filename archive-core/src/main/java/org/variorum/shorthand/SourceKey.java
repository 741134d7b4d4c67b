package org.variorum.shorthand;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short key of a source, as {@code andreyev87}: who made it, in plain letters, and the last two
 * figures of its year.
 *
 * @param letters may be of any script where someone typed it
 * @param year two figures; empty where the year is not known
 * @param turn the letter that tells doubles apart; empty where there are none
 */
record SourceKey(String letters, String year, String turn) {
  private static final Pattern TYPED =
      Pattern.compile("([\\p{L}][\\p{L}\\p{M}'’-]*?)(\\d\\d)([a-z]?)");
  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  static SourceKey of(String surname, String year) {
    String letters = plain(surname).replaceAll("[^a-z]", "");
    String figures = year.length() < 4 ? "" : year.substring(year.length() - 2);
    return new SourceKey(letters.isEmpty() ? "source" : letters, figures, "");
  }

  private static synchronized String plain(String text) {
    return PLAIN.transliterate(text);
  }

  /** Whether a word that someone typed has the form of a key with a year. */
  static boolean isLike(String word) {
    return TYPED.matcher(word).matches();
  }

  /** Takes a typed key apart; only if {@link #isLike} one. */
  static SourceKey typed(String word) {
    Matcher match = TYPED.matcher(word.toLowerCase(Locale.ROOT));
    if (!match.matches()) {
      throw new IllegalArgumentException("Not a key: '" + word + "'");
    }
    return new SourceKey(match.group(1), match.group(2), match.group(3));
  }

  SourceKey turning(int place) {
    return new SourceKey(letters, year, turn(place));
  }

  /** a to z, then aa. */
  private static String turn(int place) {
    String last = String.valueOf((char) ('a' + place % 26));
    return place < 26 ? last : turn(place / 26 - 1) + last;
  }

  @Override
  public String toString() {
    return letters + year + turn;
  }
}
