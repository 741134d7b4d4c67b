package org.variorum.citation;

import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * A source's own words in the source's language; {@code translations} are always the archive's own
 * and are shown as such.
 */
public record Quotation(String text, String language, Texts translations) {

  public Quotation {
    if (text.isBlank()) {
      throw new MalformedTextException("A quotation without words");
    }
    if (Texts.of(language, text).isEmpty()) {
      throw new MalformedTextException("A quotation without a language: '" + text + "'");
    }
  }
}
