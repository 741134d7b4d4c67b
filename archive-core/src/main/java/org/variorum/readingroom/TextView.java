package org.variorum.readingroom;

import org.variorum.language.NoteMark;
import org.variorum.language.Texts;

/** Words as a reader sees them, and the language they are in. */
public record TextView(String text, String lang) {
  static final TextView NONE = new TextView("", "");

  /**
   * What stands there in a language, or else in the nearest that it has; without citations that
   * were typed into it.
   */
  static TextView of(Texts texts, String language) {
    return texts
        .in(language)
        .map(text -> new TextView(NoteMark.without(text.value()), text.language()))
        .orElse(NONE);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isPresent() {
    return !text.isEmpty();
  }
}
