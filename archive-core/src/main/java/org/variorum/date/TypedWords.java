package org.variorum.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The words of {@code typed-words.properties}, and where one of them stands in a typed text. */
final class TypedWords {
  /** What {@link #rank} answers for "last". */
  static final int LAST_RANK = -1;

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.variorum.date.typed-words", Locale.ROOT);
  private static final Map<TypedWord, List<String[]>> PHRASES = phrases();
  private static final List<List<String>> MONTHS =
      IntStream.rangeClosed(1, 12).mapToObj(month -> listed("month." + month)).toList();
  private static final List<List<String>> WHOLE_MONTHS =
      IntStream.rangeClosed(1, 12).mapToObj(month -> listed("month." + month + ".whole")).toList();
  private static final Map<Integer, List<String>> RANKS =
      Map.of(
          1,
          listed("rank.1"),
          2,
          listed("rank.2"),
          3,
          listed("rank.3"),
          4,
          listed("rank.4"),
          LAST_RANK,
          listed("rank.last"));
  private static final int SHORTEST_MONTH = 3;

  private TypedWords() {}

  private static Map<TypedWord, List<String[]>> phrases() {
    Map<TypedWord, List<String[]>> phrases = new EnumMap<>(TypedWord.class);
    for (TypedWord meaning : TypedWord.values()) {
      List<String[]> ofOne = new ArrayList<>();
      listed(meaning.key()).forEach(phrase -> ofOne.add(phrase.split(" ")));
      phrases.put(meaning, ofOne);
    }
    return phrases;
  }

  private static List<String> listed(String key) {
    return List.of(WORDS.getString(key).split("\\|"));
  }

  /** Returns how many tokens make up the longest phrase of that meaning here; 0 if none does. */
  static int length(TypedTokens tokens, TypedWord meaning) {
    int longest = 0;
    for (String[] phrase : PHRASES.getOrDefault(meaning, List.of())) {
      if (phrase.length > longest && stands(tokens, phrase)) {
        longest = phrase.length;
      }
    }
    return longest;
  }

  private static boolean stands(TypedTokens tokens, String[] phrase) {
    for (int i = 0; i < phrase.length; i++) {
      if (!tokens.peek(i).text().equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the next token but one has that meaning. */
  static boolean follows(TypedTokens tokens, TypedWord meaning) {
    return PHRASES.getOrDefault(meaning, List.of()).stream()
        .anyMatch(phrase -> phrase.length == 1 && tokens.peek(1).text().equals(phrase[0]));
  }

  /** Returns the month of a name in any of the languages, whole or in most of them cut short. */
  static OptionalInt month(String word) {
    return word.length() < SHORTEST_MONTH
        ? OptionalInt.empty()
        : IntStream.rangeClosed(1, 12).filter(month -> isMonth(word, month)).findFirst();
  }

  private static boolean isMonth(String word, int month) {
    return MONTHS.get(month - 1).stream().anyMatch(name -> name.startsWith(word))
        || WHOLE_MONTHS.get(month - 1).contains(word);
  }

  /** Returns the number that a word such as "second" or "letztes" is; 0 for another word. */
  static int rank(String word) {
    return RANKS.entrySet().stream()
        .filter(rank -> rank.getValue().contains(word))
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }
}
