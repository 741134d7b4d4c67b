package org.variorum.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.language.Texts;

/** The languages of foreign files, as tags by which texts are kept. */
public final class Tongue {
  /** Of words of which nobody says in which language they are. */
  public static final String UNKNOWN = "und";

  private static final Map<String, String> BY_THREE = byThree();
  private static final Map<String, List<String>> SMALL_WORDS =
      Map.of(
          "en", List.of("the", "of", "and", "in", "to", "from", "by", "papers", "records"),
          "de", List.of("der", "die", "und", "des", "von", "zum", "das", "im", "für"),
          "fr", List.of("le", "la", "les", "et", "du", "des", "de", "dans", "sur"),
          "nl", List.of("het", "van", "een", "de", "en", "voor", "op", "met"),
          "it", List.of("il", "di", "della", "dei", "del", "per", "che", "gli"),
          "es", List.of("el", "los", "las", "del", "de", "y", "por", "para"),
          "pl", List.of("w", "z", "i", "na", "do", "oraz", "się", "dla"));

  private Tongue() {}

  private static Map<String, String> byThree() {
    Map<String, String> tags = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      String tag = Locale.forLanguageTag(two).toLanguageTag();
      tags.put(Locale.forLanguageTag(two).getISO3Language(), tag.equals("und") ? two : tag);
    }
    tags.putAll(
        Map.ofEntries(
            Map.entry("ger", "de"),
            Map.entry("fre", "fr"),
            Map.entry("dut", "nl"),
            Map.entry("cze", "cs"),
            Map.entry("gre", "el"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("geo", "ka"),
            Map.entry("chi", "zh"),
            Map.entry("per", "fa"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("wel", "cy"),
            Map.entry("baq", "eu"),
            Map.entry("scc", "sr"),
            Map.entry("scr", "hr")));
    return tags;
  }

  /** The tag of a language that a file names by a code of two or three letters or by a tag. */
  public static Optional<String> ofCode(String code) {
    String plain = code.strip().replace('_', '-');
    if (plain.length() == 3) {
      String lower = plain.toLowerCase(Locale.ROOT);
      return Optional.of(BY_THREE.getOrDefault(lower, lower))
          .filter(tag -> Texts.isTag(tag) && !tag.matches("mul|zxx|und|mis"));
    }
    String tag = Locale.forLanguageTag(plain).toLanguageTag();
    return Optional.of(tag).filter(one -> !one.equals(UNKNOWN) && Texts.isTag(one));
  }

  /** The language in which words seem to be; {@link #UNKNOWN} if nothing tells. */
  public static String of(String words) {
    String some = words.substring(0, Math.min(words.length(), 4000)).toLowerCase(Locale.ROOT);
    long letters = some.chars().filter(Character::isLetter).count();
    if (count(some, Character.UnicodeScript.CYRILLIC) * 2 > letters) {
      return some.matches("(?s).*[іїєґ].*") ? "uk" : "ru";
    }
    if (count(some, Character.UnicodeScript.HEBREW) * 2 > letters) {
      return "he";
    }
    if (count(some, Character.UnicodeScript.GREEK) * 2 > letters) {
      return "el";
    }
    return byWords(some);
  }

  private static long count(String words, Character.UnicodeScript script) {
    return words.codePoints().filter(one -> Character.UnicodeScript.of(one) == script).count();
  }

  private static String byWords(String words) {
    Map<String, Integer> hits = new HashMap<>();
    for (String word : words.split("[^\\p{L}]+", -1)) {
      SMALL_WORDS.forEach(
          (tag, small) -> {
            if (small.contains(word)) {
              hits.merge(tag, 1, Integer::sum);
            }
          });
    }
    return hits.entrySet().stream()
        .filter(hit -> hit.getValue() > 1)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(UNKNOWN);
  }
}
