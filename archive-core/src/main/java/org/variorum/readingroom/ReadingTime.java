package org.variorum.readingroom;

import java.util.regex.Pattern;

/** How long it takes to read a text. */
final class ReadingTime {
  private static final int WORDS_A_MINUTE = 200;
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

  private ReadingTime() {}

  /** Minutes, one at least. */
  static int minutes(String html) {
    long words = WORD.matcher(TAG.matcher(html).replaceAll(" ")).results().count();
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }
}
