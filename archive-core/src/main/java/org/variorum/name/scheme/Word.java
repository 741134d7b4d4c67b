package org.variorum.name.scheme;

import java.util.Locale;
import java.util.Map;

/**
 * One word as it stands in a text.
 *
 * @param text its letters and the apostrophes between them
 * @param cut whether a point follows, so that it ends before its end: an initial, an abbreviation
 */
record Word(String text, String small, boolean cut) {
  static final char BEGINNING = '^';
  static final char END = '$';
  private static final char CUT = '.';

  static Word of(String text, boolean cut) {
    return new Word(text, text.toLowerCase(Locale.ROOT), cut);
  }

  /** The same word with other letters in place of some, in the same case. */
  Word reading(Map<Character, Character> others) {
    if (others.isEmpty()) {
      return this;
    }
    StringBuilder read = new StringBuilder(text);
    for (int i = 0; i < read.length(); i++) {
      Character other = others.get(small.charAt(i));
      if (other != null) {
        read.setCharAt(
            i, Character.isUpperCase(text.charAt(i)) ? Character.toUpperCase(other) : other);
      }
    }
    return of(read.toString(), cut);
  }

  char before(int at) {
    return at == 0 ? BEGINNING : small.charAt(at - 1);
  }

  char after(int at) {
    if (at < small.length()) {
      return small.charAt(at);
    }
    return cut ? CUT : END;
  }

  /** Puts what was written for some letters of it into their case. */
  String cased(String written, int at, int length) {
    if (written.isEmpty() || !Character.isUpperCase(text.charAt(at))) {
      return written;
    }
    return isLoud(at, length) ? written.toUpperCase(Locale.ROOT) : Capitals.first(written);
  }

  /** Whether the word is in capitals there: Ю is YU in ЮРИЙ, but Yu in Юрий and in Ю. */
  private boolean isLoud(int at, int length) {
    if (length > 1) {
      String letters = text.substring(at, at + length);
      return letters.equals(letters.toUpperCase(Locale.ROOT));
    }
    boolean last = at + 1 == text.length();
    int beside = last ? at - 1 : at + 1;
    if (beside >= 0 && !Character.isLetter(text.charAt(beside))) {
      beside += last ? -1 : 1; // an apostrophe always stands between two letters
    }
    return beside >= 0 && Character.isUpperCase(text.charAt(beside));
  }
}
