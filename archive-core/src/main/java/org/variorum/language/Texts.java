package org.variorum.language;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One text in as many languages as it has; one suffices. Keys are BCP 47 tags, values are never
 * blank.
 */
public record Texts(NavigableMap<String, String> byLanguage) {
  public static final Texts NONE = new Texts(new TreeMap<>());

  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?(-[a-z0-9]{4,8})*");

  public Texts {
    TreeMap<String, String> kept = new TreeMap<>();
    byLanguage.forEach((tag, words) -> keep(kept, tag, words));
    byLanguage = Collections.unmodifiableNavigableMap(kept);
  }

  private static void keep(Map<String, String> kept, String tag, String words) {
    if (!isTag(tag)) {
      throw new MalformedTextException("Not a language tag: '" + tag + "'");
    }
    if (!words.isBlank()) {
      kept.put(tag, words);
    }
  }

  /** Whether that is a tag of a language, in the form in which texts are kept by it. */
  public static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }

  public static Texts of(Map<String, String> byLanguage) {
    return new Texts(new TreeMap<>(byLanguage));
  }

  public static Texts of(String language, String words) {
    return of(Map.of(language, words));
  }

  public static Texts english(String words) {
    return of("en", words);
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /** The words in exactly this language. */
  public Optional<String> exactly(String language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /**
   * The words for a reader of {@code language}: in his language, else in English, Russian or
   * German, else in whichever there is. The result says which language it is in; empty if there are
   * no words at all.
   */
  public Optional<Text> in(String language) {
    String own = byLanguage.get(language);
    if (own != null) {
      return Optional.of(new Text(language, own));
    }
    return Languages.SPOKEN.stream()
        .filter(byLanguage::containsKey)
        .findFirst()
        .or(() -> byLanguage.keySet().stream().findFirst())
        .map(tag -> new Text(tag, byLanguage.getOrDefault(tag, "")));
  }

  /** As {@link #in}, without saying which language it turned out to be; empty text if none. */
  public String wordsIn(String language) {
    return in(language).map(Text::value).orElse("");
  }

  /** The same text with the words of one language put in place of what was there; blank removes. */
  public Texts with(String language, String words) {
    TreeMap<String, String> changed = new TreeMap<>(byLanguage);
    changed.put(language, words);
    return new Texts(changed);
  }
}
