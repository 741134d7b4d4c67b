package org.variorum.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PhrasePredicateFieldStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.variorum.name.Spelling;

/**
 * What makes an entry a hit, and a better one: the whole heading before a whole other form, that
 * before the name it is filed under, then words of its names as spelt, by sound, and then its
 * texts: summary, what is stated, body.
 */
final class Ranking {
  private static final float WHOLE_HEADING = 400;
  private static final float WHOLE_NAME = 300;
  private static final float MAIN_NAME = 200;
  private static final float WHOLE_SOUND = 150;
  private static final float MAIN_SOUND = 100;
  private static final float CODE = 60;
  private static final float NAME_WORD = 40;
  private static final float DATE = 30;
  private static final float NAME_SOUND = 15;
  private static final float HEAD = 8;
  private static final float SUMMARY = 4;
  private static final float STATED = 1.5f;
  private static final float BODY = 1;
  private static final float OTHER_SPELLING = 0.6f;

  private static final String[] BODIES =
      Stream.of(IndexField.BODY_EN, IndexField.BODY_RU, IndexField.BODY_DE, IndexField.BODY_OTHER)
          .map(IndexField::code)
          .toArray(String[]::new);

  private static final String[] PAGES =
      Stream.of(IndexField.PAGE_EN, IndexField.PAGE_RU, IndexField.PAGE_DE, IndexField.PAGE_OTHER)
          .map(IndexField::code)
          .toArray(String[]::new);

  private static final String[] RUSSIAN = fields("RU", "OTHER");
  private static final String[] LATIN = fields("EN", "DE", "OTHER");

  private final SearchPredicateFactory make;
  private final NamesFound names;
  private final boolean exactly;

  Ranking(SearchPredicateFactory make, NamesFound names, boolean exactly) {
    this.make = make;
    this.names = names;
    this.exactly = exactly;
  }

  /** All that texts of these languages stand in. */
  private static String[] fields(String... languages) {
    return Stream.of(languages)
        .flatMap(
            language ->
                Stream.of("HEAD", "SUMMARY", "STATED", "BODY")
                    .map(part -> IndexField.valueOf(part + "_" + language).code()))
        .toArray(String[]::new);
  }

  PredicateFinalStep predicate() {
    Wanted wanted = names.wanted();
    if (wanted.isNothing()) {
      return make.matchNone();
    }
    PredicateFinalStep words = words(wanted);
    return wanted.isIdentifier()
        ? make.bool().should(words).should(make.id().matching(wanted.typed()))
        : words;
  }

  /** What has all that was typed in its running text. */
  PredicateFinalStep inside() {
    Wanted wanted = names.wanted();
    if (wanted.isNothing()) {
      return make.matchNone();
    }
    BooleanPredicateClausesStep<?> all = allIn(BODIES, wanted);
    return exactly ? all.filter(words(wanted)) : all;
  }

  /** The scanned pages on which all that was typed stands. */
  PredicateFinalStep onPages() {
    Wanted wanted = names.wanted();
    return wanted.isNothing()
        ? make.matchNone()
        : allIn(exactly ? new String[] {IndexField.PAGE_OTHER.code()} : PAGES, wanted);
  }

  private BooleanPredicateClausesStep<?> allIn(String[] fields, Wanted wanted) {
    BooleanPredicateClausesStep<?> all = make.bool();
    wanted.phrases().forEach(phrase -> all.must(quoted(fields, phrase)));
    wanted.dates().forEach(date -> all.must(in(fields, make.phrase(), date.words())));
    wanted.needed().forEach(word -> all.must(in(fields, word)));
    return all;
  }

  private PredicateFinalStep quoted(String[] fields, String phrase) {
    BooleanPredicateClausesStep<?> either = make.bool();
    either.should(in(fields, make.phrase(), phrase));
    for (String other : names.phrases().others(phrase)) {
      either.should(make.phrase().fields(fields).matching(other).boost(OTHER_SPELLING));
    }
    return either;
  }

  private PredicateFinalStep in(String[] fields, Wanted.Word word) {
    BooleanPredicateClausesStep<?> either = make.bool();
    either.should(make.match().fields(fields).matching(word.written()));
    Set<String> others = exactly ? Set.of() : names.otherSpellings(word);
    if (!others.isEmpty()) {
      either.should(
          make.match().fields(fields).matching(String.join(" ", others)).boost(OTHER_SPELLING));
    }
    return either;
  }

  private static PredicateFinalStep in(
      String[] fields, PhrasePredicateFieldStep<?> phrase, String words) {
    return phrase.fields(fields).matching(words);
  }

  private PredicateFinalStep words(Wanted wanted) {
    BooleanPredicateClausesStep<?> all = make.bool();
    wanted.phrases().forEach(phrase -> all.must(named(phrase)));
    wanted.dates().forEach(date -> all.must(date(date)));
    wanted.needed().forEach(word -> all.must(word(word)));
    whole(all, wanted);
    return all;
  }

  /** The phrase as it stands; of a name also whom it means, and the name in any of its forms. */
  private PredicateFinalStep named(String phrase) {
    List<String> meant = names.phrases().ids(phrase);
    if (meant.isEmpty()) {
      return phrase(phrase);
    }
    BooleanPredicateClausesStep<?> either = make.bool().should(phrase(phrase));
    either.should(make.id().matchingAny(meant).constantScore().boost(MAIN_NAME));
    for (String other : names.phrases().others(phrase)) {
      either.should(
          make.phrase()
              .fields(isCyrillic(other) ? RUSSIAN : LATIN)
              .matching(other)
              .boost(OTHER_SPELLING));
    }
    return either;
  }

  private PredicateFinalStep phrase(String phrase) {
    return make.phrase().field(IndexField.SPELT.code()).matching(phrase);
  }

  private PredicateFinalStep date(Wanted.DateIn date) {
    return make.bool()
        .should(any(IndexField.DATE, date.terms(), DATE))
        .should(phrase(date.words()));
  }

  private PredicateFinalStep word(Wanted.Word word) {
    BooleanPredicateClausesStep<?> either = make.bool();
    either.should(any(IndexField.NAME_WORD, List.of(word.folded()), NAME_WORD));
    either.should(any(IndexField.CODE, List.of(word.folded()), CODE));
    either.should(make.match().field(IndexField.SPELT.code()).matching(word.written()));
    if (!exactly) {
      either.should(texts(List.of(word.written()), 1));
      bySound(either, word);
    }
    return either;
  }

  private void bySound(BooleanPredicateClausesStep<?> either, Wanted.Word word) {
    if (!word.sounds().isEmpty()) {
      either.should(any(IndexField.NAME_SOUND, word.sounds(), NAME_SOUND));
    }
    Set<String> others = names.otherSpellings(word);
    if (!others.isEmpty()) {
      either.should(texts(others, OTHER_SPELLING));
    }
  }

  /** Any of the words in the texts, each where its script can stand. */
  private PredicateFinalStep texts(Collection<String> words, float weight) {
    BooleanPredicateClausesStep<?> either = make.bool();
    List<String> cyrillic = words.stream().filter(Ranking::isCyrillic).toList();
    List<String> latin = words.stream().filter(word -> !isCyrillic(word)).toList();
    if (!cyrillic.isEmpty()) {
      either.should(texts(String.join(" ", cyrillic), "RU", weight));
    }
    if (!latin.isEmpty()) {
      either.should(texts(String.join(" ", latin), "EN", weight));
      either.should(texts(String.join(" ", latin), "DE", weight));
    }
    either.should(texts(String.join(" ", words), "OTHER", weight));
    return either;
  }

  private PredicateFinalStep texts(String words, String language, float weight) {
    return make.match()
        .field(IndexField.valueOf("HEAD_" + language).code())
        .boost(HEAD)
        .field(IndexField.valueOf("SUMMARY_" + language).code())
        .boost(SUMMARY)
        .field(IndexField.valueOf("STATED_" + language).code())
        .boost(STATED)
        .field(IndexField.valueOf("BODY_" + language).code())
        .boost(BODY)
        .matching(words)
        .boost(weight);
  }

  private static boolean isCyrillic(String word) {
    return word.chars().anyMatch(letter -> letter >= 0x400 && letter < 0x530);
  }

  private void whole(BooleanPredicateClausesStep<?> all, Wanted wanted) {
    List<String> whole = List.of(Spelling.unordered(wanted.typed()));
    all.should(any(IndexField.WHOLE_HEADING, whole, WHOLE_HEADING));
    all.should(any(IndexField.WHOLE_NAME, whole, WHOLE_NAME));
    all.should(any(IndexField.CODE, List.of(Spelling.line(wanted.typed())), WHOLE_HEADING));
    if (!wanted.naming().isEmpty()) {
      all.should(named(IndexField.MAIN_NAME, IndexField.NAME_WORD, MAIN_NAME));
    }
    if (!exactly) {
      wholeSound(all, wanted);
    }
  }

  private void wholeSound(BooleanPredicateClausesStep<?> all, Wanted wanted) {
    List<Set<String>> sounds = wanted.words().stream().map(Wanted.Word::sounds).toList();
    Set<String> whole = WholeSounds.of(sounds);
    if (!whole.isEmpty()) {
      all.should(any(IndexField.WHOLE_SOUND, whole, WHOLE_SOUND));
    }
    boolean sounding = wanted.naming().stream().noneMatch(word -> word.sounds().isEmpty());
    if (sounding && !wanted.naming().isEmpty()) {
      all.should(named(IndexField.MAIN_SOUND, IndexField.NAME_SOUND, MAIN_SOUND));
    }
  }

  /**
   * All that was typed but ranks is in the names, and some of it is the name an agent is filed
   * under.
   */
  private PredicateFinalStep named(IndexField main, IndexField name, float score) {
    BooleanPredicateClausesStep<?> named = make.bool();
    Set<String> each = new LinkedHashSet<>();
    for (Wanted.Word word : names.wanted().naming()) {
      Set<String> keys = name == IndexField.NAME_SOUND ? word.sounds() : Set.of(word.folded());
      named.must(any(name, keys, 0));
      each.addAll(keys);
    }
    return named.must(any(main, each, score));
  }

  private PredicateFinalStep any(IndexField field, Collection<String> values, float score) {
    return make.terms().field(field.code()).matchingAny(values).constantScore().boost(score);
  }
}
