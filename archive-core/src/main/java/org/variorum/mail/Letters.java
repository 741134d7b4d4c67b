package org.variorum.mail;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters that the program can write, in each language that it speaks. A letter {@code x} has
 * the keys {@code x.subject} and {@code x.words}; {@code {name}} stands for a value that is put in.
 */
public final class Letters {
  private static final String BUNDLE = "org.variorum.mail.letters";
  private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

  private Letters() {}

  /**
   * Writes one.
   *
   * @param name as {@code receipt}
   * @param language its tag; a language the program does not speak is answered in English
   * @param values by name; each place in the words must have one
   */
  public static PostedLetter write(
      String name, String to, String language, Map<String, String> values) {
    ResourceBundle texts = in(language);
    return new PostedLetter(
        to,
        filled(texts.getString(name + ".subject"), values),
        filled(texts.getString(name + ".words"), values),
        language);
  }

  /** A word that letters use. */
  static String word(String key, String language) {
    return in(language).getString(key);
  }

  private static ResourceBundle in(String language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String filled(String text, Map<String, String> values) {
    Matcher place = PLACE.matcher(text);
    return place.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
  }

  private static String value(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("A letter has no value for '" + name + "'");
    }
    return value;
  }
}
