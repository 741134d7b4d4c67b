package org.variorum.search;

import java.util.regex.Pattern;

/** Numbers however their thousands are parted: 16,000 and 16 000 and 16.000 are 16000. */
final class Numbers {
  /** What parts the thousands of a number. */
  static final Pattern PARTING =
      Pattern.compile("(?<=(?<!\\d)\\d{1,3})[,.\\u00a0\\u202f ](?=\\d{3}(?!\\d))");

  private Numbers() {}

  static String together(String text) {
    return PARTING.matcher(text).replaceAll("");
  }
}
