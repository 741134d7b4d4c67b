package org.variorum.name;

import java.util.Locale;
import java.util.regex.Pattern;

/** The ties by which ALA-LC marks that two Latin letters stand for one. */
final class Ties {
  private static final String TIE = "͡";

  /** The second of two tied capitals, where the word goes on in small letters or not at all. */
  private static final Pattern SECOND_CAPITAL =
      Pattern.compile("(?<!\\p{Lu})(\\p{Lu})" + TIE + "(\\p{Lu})(?!\\p{Lu})");

  private Ties() {}

  static String without(String text) {
    if (!text.contains(TIE)) {
      return text;
    }
    return SECOND_CAPITAL
        .matcher(text)
        .replaceAll(tied -> tied.group(1) + tied.group(2).toLowerCase(Locale.ROOT))
        .replace(TIE, "");
  }
}
