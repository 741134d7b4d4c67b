package org.variorum.pagetext;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Languages as files of text call them, brought to the tags that the archive uses. */
final class Tags {
  private static final Map<String, String> SHORT = known();

  private Tags() {}

  private static Map<String, String> known() {
    Map<String, String> tags = new TreeMap<>();
    for (String tag : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(tag);
      tags.put(language.getISO3Language(), tag);
      tags.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
    }
    tags.putAll(Map.of("ger", "de", "fre", "fr", "cze", "cs", "rum", "ro", "slo", "sk"));
    return tags;
  }

  /** The tag of a language given as "rus", "Russian", "ru" or "ru-RU"; empty if it is no such. */
  static String of(String said) {
    String word = said.strip().toLowerCase(Locale.ROOT);
    String known = SHORT.get(word);
    if (known != null) {
      return known;
    }
    String first = word.split("[-_]", -1)[0];
    return first.length() == 2 && SHORT.containsValue(first)
        ? first
        : SHORT.getOrDefault(first, "");
  }
}
