package org.variorum.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Tells scripts apart and puts the less common ones into Latin letters. */
final class Scripts {

  private Scripts() {}

  /** Made at first use only: its rules take time to load, and few names need it. */
  private static final class Any {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  static String latinOrCyrillic(String word) {
    boolean known = word.codePoints().allMatch(Scripts::isKnown);
    return (known ? word : Any.TO_LATIN.transliterate(word)).toLowerCase(Locale.ROOT);
  }

  private static boolean isKnown(int letter) {
    if (letter < 0x530) {
      return letter < 0x370 || letter >= 0x400;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.INHERITED;
  }

  static boolean isCyrillic(String word) {
    return word.chars().anyMatch(letter -> letter >= 0x400 && letter < 0x530);
  }
}
