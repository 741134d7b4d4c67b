package org.variorum.ocr;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextWord;

/**
 * Which of the languages that a page was read in it is written in: one of the script of most of its
 * letters, and of those the one whose small words stand in it. Where these say nothing, the first
 * that was asked for.
 */
public final class LikelyLanguage {
  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.of(
          "ru", words("и в не на что с по как из его к за от а но это был для при они мы"),
          "uk", words("і в не на що з та як із його до за від а але це був для при вони ми є"),
          "de",
              words("der die das und in den von zu mit ist nicht dem des ein eine auf für im sich"),
          "en", words("the of and to in a is that was for with as by on at from this have be it"),
          "fr", words("le la les de des et à en un une est que qui dans pour au par du sur ne"),
          "pl", words("i w nie na się z do że jest o jak to po od za przez dla był są ale"),
          "cs", words("a v na se je že s z do o k i za po pro od byl jako ale jsou aby"),
          "hu", words("a az és hogy nem is egy ez azt volt meg csak már még mint el ki be"));

  private LikelyLanguage() {}

  private static Set<String> words(String listed) {
    return Set.of(listed.split(" "));
  }

  /**
   * The likeliest of these.
   *
   * @param asked at least one
   */
  public static String of(PageText text, List<String> asked) {
    List<String> written =
        text.words()
            .map(TextWord::text)
            .flatMap(word -> Stream.of(word.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
            .toList();
    Map<String, Long> counts =
        written.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return ofItsScript(written, asked).stream()
        .max(
            Comparator.comparingLong((String language) -> small(language, counts))
                .thenComparing(asked::indexOf, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** Those that are written in the script of most letters; all if none of them is. */
  private static List<String> ofItsScript(List<String> words, List<String> asked) {
    Map<String, Long> letters =
        words.stream()
            .flatMapToInt(String::codePoints)
            .mapToObj(letter -> UScript.getShortName(UScript.getScript(letter)))
            .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
    String most =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    List<String> fitting =
        asked.stream().filter(language -> script(language).equals(most)).toList();
    return fitting.isEmpty() ? asked : fitting;
  }

  private static String script(String language) {
    return ULocale.addLikelySubtags(new ULocale(language)).getScript();
  }

  private static long small(String language, Map<String, Long> counts) {
    return SMALL_WORDS.getOrDefault(language, Set.of()).stream()
        .mapToLong(word -> counts.getOrDefault(word, 0L))
        .sum();
  }
}
