package org.variorum.date;

import java.util.List;

/** Roman numerals up to XXI, in which Russian writes centuries; Cyrillic look-alikes count too. */
final class RomanNumeral {
  private static final List<String> NUMERALS =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi");

  private RomanNumeral() {}

  /** Returns its value, or 0 if the word in lower case is none. */
  static int valueOf(String word) {
    return NUMERALS.indexOf(word.replace('х', 'x').replace('і', 'i')) + 1;
  }
}
