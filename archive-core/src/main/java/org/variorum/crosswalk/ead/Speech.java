package org.variorum.crosswalk.ead;

import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.crosswalk.Tongue;
import org.variorum.crosswalk.XmlPiece;

/** The languages of the material in words; where the file has codes only, what these stand for. */
final class Speech {

  private Speech() {}

  static String of(XmlPiece material, String language) {
    String words = Prose.of(material).replaceAll("\\s*\\n\\s*", "\n").strip();
    if (!words.isEmpty()) {
      return words;
    }
    Locale locale = Locale.forLanguageTag(language.equals(Tongue.UNKNOWN) ? "en" : language);
    return material
        .all("language")
        .map(one -> one.attributeOf("langcode", "languagecode"))
        .filter(code -> !code.isEmpty())
        .map(
            code ->
                Tongue.ofCode(code)
                    .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(locale))
                    .orElse(code))
        .collect(Collectors.joining(", "));
  }
}
