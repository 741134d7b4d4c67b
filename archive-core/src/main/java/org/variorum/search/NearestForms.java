package org.variorum.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Words of names that are spelt nearly as one that found nothing. */
final class NearestForms {
  private static final int MOST = 5;
  private static final int SHORTEST = 4;
  private static final int LONG = 6;

  private NearestForms() {}

  /** Whether a word is long enough that one a letter away is likely to be meant. */
  static boolean isTelling(Wanted.Word word) {
    return word.folded().length() >= SHORTEST;
  }

  private static int edits(Wanted.Word word) {
    return word.folded().length() < LONG ? 1 : 2;
  }

  static PredicateFinalStep predicate(SearchPredicateFactory make, List<Wanted.Word> typed) {
    BooleanPredicateClausesStep<?> any = make.bool();
    for (Wanted.Word word : typed) {
      any.should(
          make.match()
              .field(IndexField.NAME_WORD.code())
              .matching(word.folded())
              .fuzzy(edits(word), 1));
    }
    return any;
  }

  /** The words of the forms that are nearest, each once, as they are written. */
  static List<String> in(List<KeptCard> cards, List<Wanted.Word> typed) {
    Map<String, KeptForm.Word> words = new HashMap<>();
    cards.stream()
        .flatMap(card -> card.forms().stream())
        .flatMap(form -> form.words().stream())
        .forEach(word -> words.putIfAbsent(word.folded(), word));
    return words.values().stream()
        .filter(word -> typed.stream().anyMatch(one -> distance(one, word) <= edits(one)))
        .sorted(
            Comparator.<KeptForm.Word>comparingInt(
                    word -> typed.stream().mapToInt(one -> distance(one, word)).min().orElse(0))
                .thenComparing(KeptForm.Word::folded))
        .limit(MOST)
        .map(KeptForm.Word::written)
        .toList();
  }

  private static int distance(Wanted.Word typed, KeptForm.Word word) {
    return distance(typed.folded(), word.folded());
  }

  /** How many letters have to be put in, taken out or changed to make one word of the other. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
