package org.variorum.name.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules of a table. Where several fit, the one for most letters holds; among these, one that
 * says where it holds goes before one that holds anywhere, and then the first of the table.
 */
public final class Rules {
  private static final Comparator<Rule> MOST_PRECISE_FIRST =
      Comparator.<Rule>comparingInt(rule -> -rule.letters().length())
          .thenComparing(rule -> !rule.isBound());

  private final Vowels vowels;
  private final Map<Character, Character> readAs;
  private final Map<Character, List<Rule>> byLetter;

  /**
   * @param readAs letters that are read as another, which the rules know
   */
  Rules(List<Rule> rules, Vowels vowels, Map<Character, Character> readAs) {
    this.vowels = vowels;
    this.readAs = Map.copyOf(readAs);
    this.byLetter =
        rules.stream()
            .sorted(MOST_PRECISE_FIRST)
            .collect(Collectors.groupingBy(rule -> rule.letters().charAt(0)));
  }

  Scheme.Written write(Word spelt) {
    Word word = spelt.reading(readAs);
    StringBuilder written = new StringBuilder();
    boolean doubtful = false;
    int at = 0;
    while (at < word.text().length()) {
      Rule rule = ruleAt(word, at);
      int length = rule.letters().length();
      written.append(word.cased(rule.written(), at, length));
      doubtful |= rule.doubtful();
      at += length;
    }
    return new Scheme.Written(written.toString(), doubtful);
  }

  /** The rule that holds there; a letter that the table does not know stays as it is. */
  private Rule ruleAt(Word word, int at) {
    char letter = word.small().charAt(at);
    return byLetter.getOrDefault(letter, List.of()).stream()
        .filter(rule -> rule.fits(word, at, vowels))
        .findFirst()
        .orElseGet(() -> Rule.keeping(letter));
  }
}
