package org.variorum.search;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;

/**
 * The words of a query, to be found again in texts of any language: case and accents do not matter,
 * and neither do endings of English, Russian and German.
 */
public final class SoughtWords {
  public static final SoughtWords NONE = new SoughtWords(List.of());

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int MOST = 12;
  private static final List<Analyzer> ALL =
      List.of(
          Analysis.PLAIN_WORDS,
          Analysis.ENGLISH_WORDS,
          Analysis.RUSSIAN_WORDS,
          Analysis.GERMAN_WORDS);

  private final List<List<Snippets>> words;

  private SoughtWords(List<List<Snippets>> words) {
    this.words = List.copyOf(words);
  }

  /** Those of what a reader typed, the first twelve. */
  public static SoughtWords of(String typed) {
    return new SoughtWords(
        BETWEEN
            .splitAsStream(typed)
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MOST)
            .map(SoughtWords::inAllLanguages)
            .toList());
  }

  private static List<Snippets> inAllLanguages(String word) {
    return ALL.stream().map(analyzer -> Snippets.marking(List.of(word), analyzer)).toList();
  }

  public boolean isNothing() {
    return words.isEmpty();
  }

  /** Whether a word of a text is one of them. */
  public boolean has(String word) {
    return words.stream().anyMatch(sought -> isIn(sought, word));
  }

  /** Whether each of them is among the words of a text. */
  public boolean allAmong(Collection<String> text) {
    return !isNothing()
        && words.stream().allMatch(sought -> text.stream().anyMatch(word -> isIn(sought, word)));
  }

  private static boolean isIn(List<Snippets> sought, String word) {
    return sought.stream().anyMatch(one -> one.first(word) >= 0);
  }
}
