package org.variorum.crosswalk.draft;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.variorum.language.Texts;

/** The tags under which texts are kept, for the codes that other systems give to languages. */
public final class LanguageTags {
  private static final Map<String, String> BY_CODE = byCode();

  private LanguageTags() {}

  private static Map<String, String> byCode() {
    Map<String, String> tags = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      tags.put(two, two);
      try {
        tags.put(Locale.forLanguageTag(two).getISO3Language(), two);
      } catch (MissingResourceException e) {
        tags.remove(two);
      }
    }
    String[][] bibliographic = {
      {"ger", "de"},
      {"fre", "fr"},
      {"dut", "nl"},
      {"cze", "cs"},
      {"rum", "ro"},
      {"slo", "sk"},
      {"gre", "el"},
      {"chi", "zh"},
      {"per", "fa"},
      {"alb", "sq"},
      {"arm", "hy"},
      {"geo", "ka"},
      {"ice", "is"},
      {"mac", "mk"},
      {"may", "ms"},
      {"wel", "cy"},
      {"scr", "hr"},
      {"scc", "sr"},
      {"iw", "he"},
      {"english", "en"},
      {"german", "de"},
      {"deutsch", "de"},
      {"russian", "ru"},
      {"русский", "ru"},
      {"french", "fr"},
      {"français", "fr"},
      {"dutch", "nl"},
      {"polish", "pl"}
    };
    for (String[] one : bibliographic) {
      tags.put(one[0], one[1]);
    }
    return tags;
  }

  /** The tag of a code of two or three letters, a tag such as {@code de_AT}, or a name. */
  public static Optional<String> of(String code) {
    String plain = code.strip().replace('_', '-');
    String known = BY_CODE.get(plain.toLowerCase(Locale.ROOT));
    if (known != null) {
      return Optional.of(known);
    }
    String tag = Locale.forLanguageTag(plain).toLanguageTag();
    boolean fits = !tag.equals("und") && Texts.isTag(tag) && BY_CODE.containsKey(first(tag));
    return fits
        ? Optional.of(BY_CODE.get(first(tag)) + tag.substring(first(tag).length()))
        : Optional.empty();
  }

  /** The tag of a code, or another one if there is none. */
  public static String of(String code, String otherwise) {
    return of(code).orElse(otherwise);
  }

  private static String first(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
