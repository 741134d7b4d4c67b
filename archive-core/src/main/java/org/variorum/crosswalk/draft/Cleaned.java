package org.variorum.crosswalk.draft;

import java.util.regex.Pattern;

/** The words of a foreign file, without what no text can hold. */
public final class Cleaned {
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF\\uFEFF]|\\p{Cs}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INDENT = Pattern.compile("[ \\t\\x0B\\u00a0]+");
  private static final Pattern GAPS = Pattern.compile(" ?\\n ?(?: ?\\n ?)+");

  private Cleaned() {}

  /** The words on one line. */
  public static String line(String words) {
    return BLANKS.matcher(possible(words)).replaceAll(" ").strip();
  }

  /** The words with their line breaks; a gap of several lines is a paragraph. */
  public static String text(String words) {
    String lines = possible(words.replace("\r\n", "\n").replace('\r', '\n'));
    return GAPS.matcher(INDENT.matcher(lines).replaceAll(" ")).replaceAll("\n\n").strip();
  }

  private static String possible(String words) {
    return IMPOSSIBLE.matcher(words).replaceAll(" ");
  }
}
