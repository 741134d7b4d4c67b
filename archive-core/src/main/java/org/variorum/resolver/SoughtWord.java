package org.variorum.resolver;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Bones;
import org.variorum.name.NameKeys;

/** A word that was typed, with the keys by which it is looked for. For one thread. */
final class SoughtWord {
  /** By so many keys one that may be wrong is looked for at most; those of fewer slips go first. */
  static final int MOST_WRONG = 300;

  private final Token token;
  private final boolean beside;
  private final Set<String> keys;
  private final FewWords heard;
  private final Set<String> nominatives;
  private @Nullable Set<String> right;
  private @Nullable Set<String> wrong;
  private @Nullable Set<String> lessened;
  private int @Nullable [] lessenedNumbers;

  private SoughtWord(Token token, boolean beside, Set<String> keys, Set<String> nominatives) {
    this.token = token;
    this.beside = beside;
    this.keys = keys;
    this.heard = FewWords.of(keys);
    this.nominatives = nominatives;
  }

  /**
   * @param beside whether it stands where one more name may: between others, or beside a "von" or
   *     "de", as names of houses and estates do
   */
  static SoughtWord of(Token token, boolean beside) {
    Word word = token.word();
    Set<String> keys = new LinkedHashSet<>(NameKeys.sought(word.written()));
    Set<String> nominatives = WordFit.nominatives(word);
    nominatives.forEach(guess -> keys.addAll(NameKeys.of(guess)));
    return new SoughtWord(token, beside, keys, nominatives);
  }

  Token token() {
    return token;
  }

  Set<String> keys() {
    return keys;
  }

  /** The same, to be compared. */
  FewWords heard() {
    return heard;
  }

  Set<String> nominatives() {
    return nominatives;
  }

  /** The places that it is a name of, also in another case. */
  Set<Integer> places() {
    Set<Integer> places = new LinkedHashSet<>(word().places());
    nominatives.forEach(guess -> places.addAll(Word.of(guess).places()));
    return places;
  }

  Word word() {
    return token.word();
  }

  /**
   * Whether it may be one more name of somebody whose surname and Christian name were typed too.
   */
  boolean mayBeAnother() {
    return !token.initial()
        && !token.isNumber()
        && !token.isPatronymic()
        && (beside || token.tied() || !word().given().isEmpty());
  }

  boolean isInitial() {
    return token.initial();
  }

  /** The bones of the word with any one letter left out. */
  Set<String> lessened() {
    if (lessened == null) {
      lessened = word().lessened();
    }
    return lessened;
  }

  /** Their numbers, to be compared. */
  int[] lessenedNumbers() {
    if (lessenedNumbers == null) {
      lessenedNumbers = FewWords.numbers(lessened());
    }
    return lessenedNumbers;
  }

  /** By what it is looked for where it has to be right. */
  Set<String> right() {
    if (right == null) {
      right = Collections.unmodifiableSet(makeRight());
    }
    return right;
  }

  private Set<String> makeRight() {
    Set<String> all = new LinkedHashSet<>(keys);
    all.add(NameTerms.letters(word().folded()));
    nominatives.forEach(guess -> all.add(NameTerms.letters(guess)));
    all.addAll(NameTerms.given(word()));
    all.addAll(NameTerms.places(places()));
    return all;
  }

  /** By what it is looked for where it may be wrong. */
  Set<String> wrong() {
    if (wrong == null) {
      wrong = Collections.unmodifiableSet(makeWrong());
    }
    return wrong;
  }

  private Set<String> makeWrong() {
    Set<String> slipping = word().slipping();
    return Stream.of(
            Stream.of(NameTerms.letters(word().folded())),
            NameTerms.given(word()).stream(),
            NameTerms.places(places()).stream(),
            slipping.stream(),
            slipping.stream().map(NameTerms::slipped),
            Stream.of(this).flatMap(word -> word.lessened().stream()),
            Stream.of(this).flatMap(word -> word.lessened().stream()).map(NameTerms::slipped),
            Stream.of(this)
                .flatMap(word -> word.lessened().stream())
                .flatMap(bones -> Bones.slipped(Set.of(bones)).stream())
                .map(NameTerms::slipped))
        .flatMap(some -> some)
        .distinct()
        .limit(MOST_WRONG)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
