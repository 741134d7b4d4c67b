package org.variorum.crosswalk;

/**
 * Bytes beyond ASCII that follow each other, which is a word or less: what letters they are if they
 * are UTF-8. Words of one encoding hold letters of UTF-8 by chance, but no word is wholly made so.
 */
final class HighRun {
  private final OneByteLetters bytes = new OneByteLetters();
  private long broken;
  private long sequences;
  private long cyrillic;
  private long latin;
  private long others;

  void add(int one) {
    bytes.add(one, bytes.any());
  }

  void broke() {
    broken++;
  }

  void letter(int codePoint) {
    sequences++;
    if (codePoint >= 0x400 && codePoint <= 0x45f || codePoint == 0x490 || codePoint == 0x491) {
      cyrillic++;
    } else if (codePoint >= 0xc0 && codePoint <= 0x17f) {
      latin++;
    } else if (!isSign(codePoint)) {
      others++;
    }
  }

  /** Signs that stand between words of any language. */
  private static boolean isSign(int codePoint) {
    return codePoint >= 0xa0 && codePoint <= 0xbf
        || codePoint >= 0x2010 && codePoint <= 0x203a
        || codePoint == 0x2116
        || codePoint == 0xfeff;
  }

  /**
   * How many letters it has, if all of it is Cyrillic in UTF-8; a single one may be so by chance.
   */
  long cyrillic() {
    return broken == 0 && latin + others == 0 && cyrillic > 1 ? sequences : 0;
  }

  /** How many letters it has, if all of it is Latin in UTF-8. */
  long latin() {
    return broken == 0 && cyrillic + others == 0 && latin > 0 ? sequences : 0;
  }

  /** The bytes, if they are no UTF-8, or none that somebody would write. */
  OneByteLetters inOther() {
    return broken > 0 || others > 0 ? bytes : new OneByteLetters();
  }
}
