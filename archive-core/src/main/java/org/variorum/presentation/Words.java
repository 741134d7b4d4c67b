package org.variorum.presentation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import org.variorum.language.Languages;
import org.variorum.language.NoteMark;
import org.variorum.language.Texts;

/** The words that the documents say themselves, in all languages at once. */
final class Words {
  private static final String BUNDLE = "org.variorum.presentation.words";

  private Words() {}

  static Texts say(String key, Object... arguments) {
    return inEach(
        language -> {
          Locale locale = Locale.forLanguageTag(language);
          String words = bundle(locale).getString(key);
          return arguments.length == 0 ? words : new MessageFormat(words, locale).format(arguments);
        });
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What is said in each language that the program speaks. */
  static Texts inEach(Function<String, String> words) {
    Map<String, String> all = new TreeMap<>();
    Languages.SPOKEN.forEach(language -> all.put(language, words.apply(language)));
    return Texts.of(all);
  }

  /** A text without the citations that were typed into it. */
  static Texts plain(Texts texts) {
    Map<String, String> all = new TreeMap<>();
    texts.byLanguage().forEach((language, words) -> all.put(language, NoteMark.without(words)));
    return Texts.of(all);
  }
}
