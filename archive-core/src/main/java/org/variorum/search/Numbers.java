package org.variorum.search;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers however their thousands are parted: 16,000 and 16 000 and 16.000 are 16000. */
final class Numbers {
  /** What parts the thousands of a number. */
  private static final Pattern PARTING =
      Pattern.compile("(?<=(?<!\\d)\\d{1,3})[,.\\u00a0\\u202f ](?=\\d{3}(?!\\d))");

  private static final Pattern SPACED =
      Pattern.compile("(?<!\\d)\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3})+(?!\\d)");

  private Numbers() {}

  static String together(String text) {
    return PARTING.matcher(text).replaceAll("");
  }

  /** The numbers of a text whose thousands are parted by a space, together. */
  static List<String> spaced(String text) {
    return SPACED.matcher(text).results().map(found -> together(found.group())).toList();
  }
}
