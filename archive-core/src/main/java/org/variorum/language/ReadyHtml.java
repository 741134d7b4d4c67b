package org.variorum.language;

/**
 * HTML that may stand in a page as it is: what curators wrote, cleaned, or what the program made of
 * words that it escaped. Pages write nothing else unescaped, so whoever makes one answers for it.
 */
public record ReadyHtml(String text) {
  public static final ReadyHtml NONE = new ReadyHtml("");

  @Override
  public String toString() {
    return text;
  }
}
