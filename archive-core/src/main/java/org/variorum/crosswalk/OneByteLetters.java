package org.variorum.crosswalk;

import java.nio.charset.Charset;
import java.util.Locale;

/** Bytes beyond ASCII of a text with one byte for each letter, by where they are. */
final class OneByteLetters {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset DOS = Charset.forName("IBM866");
  private static final Charset WINDOWS = Charset.forName("windows-1251");
  private static final Charset KOI = Charset.forName("KOI8-R");
  private static final int FIRST_LETTER = 0xc0;

  /** How often each letter from а to я stands among a thousand in Russian. */
  private static final int[] OFTEN = {
    80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 43, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7,
    4, 1, 19, 17, 3, 6, 20
  };

  /** What a small letter counts more: there are few capitals, but headings have nothing else. */
  private static final int SMALL = 10;

  private static final int[] IN_WINDOWS = weights(WINDOWS);
  private static final int[] IN_KOI = weights(KOI);

  private long all;
  private long paired;
  private long signs;
  private long asWindows;
  private long asKoi;

  private static int[] weights(Charset charset) {
    int[] weights = new int[0x100 - FIRST_LETTER];
    for (int i = 0; i < weights.length; i++) {
      String letter = new String(new byte[] {(byte) (FIRST_LETTER + i)}, charset);
      String small = letter.toLowerCase(Locale.ROOT);
      weights[i] = OFTEN[small.charAt(0) - 'а'] + (small.equals(letter) ? SMALL : 0);
    }
    return weights;
  }

  /**
   * @param follows whether the byte before is beyond ASCII too
   */
  void add(int one, boolean follows) {
    all++;
    paired += follows ? 1 : 0;
    signs += one > 0xa0 && one < 0xb0 ? 1 : 0;
    if (one >= FIRST_LETTER) {
      asWindows += IN_WINDOWS[one - FIRST_LETTER];
      asKoi += IN_KOI[one - FIRST_LETTER];
    }
  }

  void add(OneByteLetters more) {
    all += more.all;
    paired += more.paired;
    signs += more.signs;
    asWindows += more.asWindows;
    asKoi += more.asKoi;
  }

  boolean any() {
    return all > 0;
  }

  /**
   * In which encoding they are. Letters beyond ASCII stand alone in Western languages and in rows
   * in Russian; one Russian encoding has them where others have signs, and of two that have them at
   * the same place, capitals of one where the other has small ones, it is that in which they are
   * the letters that are used most.
   */
  Charset guess() {
    if (paired * 2 < all) {
      return WESTERN;
    }
    if (signs * 4 > all) {
      return DOS;
    }
    return asWindows >= asKoi ? WINDOWS : KOI;
  }

  boolean isWestern() {
    return guess().equals(WESTERN);
  }
}
