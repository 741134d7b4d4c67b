package org.variorum.dissemination;

import java.util.Locale;
import java.util.MissingResourceException;

/** Codes of languages as formats want them. */
final class LanguageCodes {
  private LanguageCodes() {}

  /** The code of ISO 639-3; {@code und} where there is none. */
  static String three(String tag) {
    try {
      String code = Locale.forLanguageTag(tag).getISO3Language();
      return code.isEmpty() ? "und" : code;
    } catch (MissingResourceException unknown) {
      return "und";
    }
  }

  /** The script that words are in, by ISO 15924, if it is one of the usual. */
  static String script(String words) {
    return words
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .map(
            script ->
                switch (script) {
                  case LATIN -> "Latn";
                  case CYRILLIC -> "Cyrl";
                  case HEBREW -> "Hebr";
                  case GREEK -> "Grek";
                  default -> "";
                })
        .orElse("");
  }
}
