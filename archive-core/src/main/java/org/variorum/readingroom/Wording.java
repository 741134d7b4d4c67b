package org.variorum.readingroom;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that views put together themselves, in one language. */
final class Wording {
  private static final String BUNDLE = "org.variorum.readingroom.wording";

  private final Locale language;
  private final ResourceBundle words;

  Wording(String language) {
    this.language = Locale.forLanguageTag(language);
    this.words =
        ResourceBundle.getBundle(
            BUNDLE,
            this.language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String say(String key, Object... arguments) {
    String words = this.words.getString(key);
    return arguments.length == 0 ? words : new MessageFormat(words, language).format(arguments);
  }

  /** The words as a sentence or a line begins with them. */
  static String begun(String words, String language) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.forLanguageTag(language)) + words.substring(1);
  }

  String number(BigDecimal number) {
    return NumberFormat.getNumberInstance(language).format(number);
  }

  /** The name of a language, as "German". */
  String language(String tag) {
    Locale named = Locale.forLanguageTag(tag);
    String name = named.getDisplayLanguage(language);
    return named.getScript().isEmpty() ? name : name + ", " + named.getDisplayScript(language);
  }
}
