package org.variorum.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.variorum.identifier.EntryId;
import org.variorum.name.NameKeys;
import org.variorum.name.Nominative;
import org.variorum.name.PlaceNames;
import org.variorum.name.Spelling;

/**
 * What was typed, taken apart. Nothing of it is a command: signs that mean something to other
 * search engines are passed over, but for quotation marks around a phrase.
 *
 * @param typed all of it, cut to a sensible length
 * @param dates dates in it, with the words that were read as a date
 * @param needed the words that an entry has to have: all but the common ones, unless there are no
 *     others
 */
record Wanted(
    String typed, List<String> phrases, List<Word> words, List<DateIn> dates, List<Word> needed) {
  private static final int MOST_LETTERS = 400;
  private static final int MOST_WORDS = 12;
  private static final Set<String> SAINT =
      Set.of("st", "saint", "sankt", "sanct", "санкт", "с", "san");
  private static final Pattern PHRASE = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»]");

  /**
   * A word that was typed: as written, folded, and the keys by which names of its sound are kept.
   */
  record Word(String written, String folded, Set<String> sounds) {
    static Word of(String written) {
      String folded = Spelling.folded(written);
      Set<String> sounds = new LinkedHashSet<>();
      if (folded.length() > 2 && !CommonWords.has(folded)) {
        sounds.addAll(NameKeys.sought(written));
        Nominative.guesses(folded).forEach(guess -> sounds.addAll(NameKeys.sought(guess)));
      }
      return new Word(written, folded, sounds);
    }

    boolean isCommon() {
      return CommonWords.has(folded);
    }
  }

  /** A date that was typed: its words, and the terms of which an entry must have one. */
  record DateIn(String words, Set<String> terms) {}

  static Wanted of(String words) {
    return of(words, false);
  }

  /**
   * @param exactly whether no other spelling is meant: then no name of the same place either
   */
  static Wanted of(String words, boolean exactly) {
    String typed = fitting(words);
    List<String> phrases = quotations(typed).stream().map(quoted -> quoted.group(1)).toList();
    DatesIn dates = DatesIn.of(Numbers.together(PHRASE.matcher(typed).replaceAll(" ")));
    List<Word> rest =
        Spelling.words(dates.rest()).stream().limit(MOST_WORDS).map(Word::of).toList();
    boolean more = !phrases.isEmpty() || !dates.dates().isEmpty();
    return new Wanted(typed, phrases, rest, dates.dates(), needed(rest, more, exactly));
  }

  /** As much of what was typed as is looked at. */
  static String fitting(String words) {
    return words.substring(0, Math.min(words.length(), MOST_LETTERS)).strip();
  }

  /** What stands in quotation marks, the words in the first group. */
  static List<MatchResult> quotations(String typed) {
    return PHRASE.matcher(typed).results().toList();
  }

  /** All words of a text outside its phrases, numbers too; without the common ones. */
  static List<Word> all(String words) {
    String typed = words.substring(0, Math.min(words.length(), MOST_LETTERS));
    List<Word> all =
        Spelling.words(Numbers.together(PHRASE.matcher(typed).replaceAll(" "))).stream()
            .limit(MOST_WORDS)
            .map(Word::of)
            .toList();
    return needed(all, false, false);
  }

  private static List<Word> needed(List<Word> words, boolean more, boolean exactly) {
    List<Word> telling =
        words.stream()
            .filter(word -> !word.isCommon() && (exactly || !isSaintOfPlace(word, words)))
            .toList();
    return telling.isEmpty() && !more ? words : telling;
  }

  /** Whether it may be the Sankt of Sankt Petersburg. */
  static boolean isSaint(String folded) {
    return SAINT.contains(folded);
  }

  /** Sankt of Sankt Petersburg: whoever writes Петроград or Leningrad leaves it out. */
  private static boolean isSaintOfPlace(Word word, List<Word> words) {
    int next = words.indexOf(word) + 1;
    return isSaint(word.folded())
        && next < words.size()
        && !PlaceNames.beside(words.get(next).folded()).isEmpty();
  }

  /** The needed words without ranks: those that a name would have. */
  List<Word> naming() {
    return needed.stream().filter(word -> !CommonWords.isRank(word.folded())).toList();
  }

  boolean isNothing() {
    return words.isEmpty() && phrases.isEmpty() && dates.isEmpty();
  }

  boolean isIdentifier() {
    return EntryId.isValid(typed);
  }
}
