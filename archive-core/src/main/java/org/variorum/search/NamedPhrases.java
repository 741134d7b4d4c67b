package org.variorum.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.name.Spelling;
import org.variorum.resolver.Reason;
import org.variorum.resolver.SoughtName;

/**
 * What was put in quotation marks and is a name: whom it means, and how else the same words of the
 * name are written. Whoever quotes a name wants the name, in whatever script; what is merely like
 * it is left out.
 */
record NamedPhrases(Map<String, Named> byPhrase) {
  static final NamedPhrases NONE = new NamedPhrases(Map.of());

  private static final int MOST_PHRASES = 3;
  private static final int MOST_NAMES = 25;
  private static final int MOST_OTHERS = 8;

  /**
   * A phrase that is a name.
   *
   * @param names the entries that it means, the likeliest first
   * @param others its words as other forms of these write them, in its order
   */
  record Named(List<NameFound> names, Set<String> others) {
    List<String> ids() {
      return names.stream().map(name -> name.id().value()).toList();
    }
  }

  /**
   * @param cards what the index keeps of entries with these ids
   */
  static NamedPhrases of(
      Wanted wanted, NameIndex index, Function<List<String>, List<KeptCard>> cards) {
    Map<String, Named> named = new LinkedHashMap<>();
    for (String phrase : wanted.phrases().stream().distinct().limit(MOST_PHRASES).toList()) {
      List<NameFound> names =
          index.named(phrase, MOST_NAMES).stream()
              .filter(found -> found.fit().reason().compareTo(Reason.SLIP) < 0)
              .toList();
      if (!names.isEmpty()) {
        Named found = new Named(names, Set.of());
        named.put(phrase, new Named(names, others(phrase, cards.apply(found.ids()))));
      }
    }
    return named.isEmpty() ? NONE : new NamedPhrases(named);
  }

  private static Set<String> others(String phrase, List<KeptCard> cards) {
    SoughtName sought = SoughtName.of(phrase);
    int length = Spelling.words(phrase).size();
    Map<String, String> others = new LinkedHashMap<>();
    for (KeptCard card : cards) {
      for (KeptForm form : card.forms()) {
        List<String> words = sought.wordsOf(form.text());
        if (words.size() == length) {
          String written = String.join(" ", written(words, form));
          others.putIfAbsent(Spelling.line(written), written);
        }
      }
    }
    return new LinkedHashSet<>(others.values().stream().limit(MOST_OTHERS).toList());
  }

  /** The words with the capitals that they have in the form. */
  private static List<String> written(List<String> words, KeptForm form) {
    return words.stream()
        .map(
            word ->
                form.words().stream()
                    .map(KeptForm.Word::written)
                    .filter(other -> other.toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElse(word))
        .toList();
  }

  List<String> ids(String phrase) {
    Named named = byPhrase.get(phrase);
    return named == null ? List.of() : named.ids();
  }

  Set<String> others(String phrase) {
    Named named = byPhrase.get(phrase);
    return named == null ? Set.of() : named.others();
  }

  /** The entries that are meant if one phrase is all that was typed. */
  List<NameFound> only(Wanted wanted) {
    boolean only = wanted.phrases().size() == 1 && wanted.words().isEmpty();
    return only && wanted.dates().isEmpty()
        ? Objects.requireNonNullElse(
                byPhrase.get(wanted.phrases().get(0)), new Named(List.of(), Set.of()))
            .names()
        : List.of();
  }

  /** All that is looked for beside what was typed. */
  Stream<String> alsoSearched() {
    return byPhrase.entrySet().stream()
        .flatMap(
            phrase ->
                phrase.getValue().others().stream()
                    .filter(other -> !Spelling.line(other).equals(Spelling.line(phrase.getKey()))));
  }
}
