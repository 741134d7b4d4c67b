package org.variorum.readingroom;

/** Words as a reader sees them, and the language they are in. */
public record TextView(String text, String lang) {
  static final TextView NONE = new TextView("", "");

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isPresent() {
    return !text.isEmpty();
  }
}
