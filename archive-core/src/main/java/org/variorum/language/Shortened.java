package org.variorum.language;

/** Texts cut to a length for lists, between words, with an ellipsis. */
public final class Shortened {

  private Shortened() {}

  /** The text, or its beginning if it is longer than so many characters. */
  public static String to(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = text.lastIndexOf(' ', longest - 1);
    return text.substring(0, end < longest / 2 ? longest - 1 : end) + "…";
  }
}
