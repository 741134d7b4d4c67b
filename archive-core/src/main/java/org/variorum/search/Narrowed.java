package org.variorum.search;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.variorum.name.Spelling;

/** Leaves of what is found what has the traits, dates and values that were asked for. */
final class Narrowed {
  private static final String[] HEADINGS = codes("HEAD");
  private static final String[] TEXTS =
      Stream.of("SUMMARY", "STATED", "BODY", "PAGE")
          .flatMap(part -> Stream.of(codes(part)))
          .toArray(String[]::new);
  private static final String[] ANYWHERE =
      Stream.of(HEADINGS, TEXTS, new String[] {IndexField.SPELT.code()})
          .flatMap(Stream::of)
          .toArray(String[]::new);
  private static final String[] AS_SPELT = {IndexField.SPELT.code(), IndexField.PAGE_OTHER.code()};

  private final SearchPredicateFactory make;
  private final Narrowing narrowing;

  Narrowed(SearchPredicateFactory make, Narrowing narrowing) {
    this.make = make;
    this.narrowing = narrowing;
  }

  private static String[] codes(String part) {
    return Stream.of(TextLanguage.values())
        .map(language -> IndexField.valueOf(part + "_" + language).code())
        .toArray(String[]::new);
  }

  PredicateFinalStep from(PredicateFinalStep found) {
    if (narrowing.isNone()) {
      return found;
    }
    BooleanPredicateClausesStep<?> all = make.bool().must(found);
    narrowing.traits().forEach(trait -> all.filter(any(IndexField.TRAIT, Set.of(trait.code()))));
    narrowing.chosen().forEach((facet, values) -> all.filter(any(facet.matched(), values)));
    if (narrowing.days().isAsked()) {
      all.filter(during(narrowing.days()));
    }
    if (narrowing.figures().isAsked()) {
      all.filter(counted(narrowing.figures()));
    }
    if (narrowing.fields().isAsked()) {
      saying(all, narrowing.fields());
    }
    return all;
  }

  private PredicateFinalStep any(IndexField field, Collection<String> values) {
    return values.isEmpty()
        ? make.matchNone()
        : make.terms().field(field.code()).matchingAny(values).constantScore();
  }

  /** A part of the span that was asked for lies in one of a date's, or one of these in it. */
  private PredicateFinalStep during(Days days) {
    TimeTree time = TimeTree.between(days.first(), days.last());
    return make.bool()
        .should(any(IndexField.TIME_WITHIN, time.parts()))
        .should(any(IndexField.TIME, time.wholes()));
  }

  private PredicateFinalStep counted(Span figures) {
    return make.range()
        .field(IndexField.FIGURE.code())
        .between(
            FigureTerms.term(figures.from()),
            FigureTerms.term(figures.to() > 0 ? figures.to() : FigureTerms.MOST));
  }

  private void saying(BooleanPredicateClausesStep<?> all, WordFields fields) {
    if (!fields.heading().isEmpty()) {
      all.filter(headed(fields.heading()));
    }
    if (!fields.title().isEmpty()) {
      all.filter(any(IndexField.GROUP, Set.of(KindGroup.SOURCES.name())));
      all.filter(headed(fields.title()));
    }
    Wanted.of(fields.text()).phrases().forEach(words -> all.filter(phrase(TEXTS, words)));
    Wanted.all(fields.text()).forEach(word -> all.filter(match(TEXTS, word.written())));
    if (!fields.code().isEmpty()) {
      all.filter(coded(Spelling.line(fields.code())));
    }
    Wanted.of(fields.without()).phrases().forEach(words -> all.mustNot(phrase(AS_SPELT, words)));
    Wanted.all(fields.without()).forEach(word -> all.mustNot(match(ANYWHERE, word.written())));
  }

  private PredicateFinalStep coded(String beginning) {
    return beginning.isEmpty()
        ? make.matchNone()
        : make.prefix().field(IndexField.CODE.code()).matching(beginning);
  }

  /** Has all words in its headings and names, in any spelling. */
  PredicateFinalStep headed(String words) {
    BooleanPredicateClausesStep<?> all = make.bool().must(make.matchAll());
    Wanted.of(words).phrases().forEach(phrase -> all.filter(phrase(HEADINGS, phrase)));
    for (Wanted.Word word : Wanted.all(words)) {
      BooleanPredicateClausesStep<?> either =
          make.bool()
              .should(match(HEADINGS, word.written()))
              .should(any(IndexField.NAME_WORD, Set.of(word.folded())));
      if (!word.sounds().isEmpty()) {
        either.should(any(IndexField.NAME_SOUND, word.sounds()));
      }
      all.filter(either);
    }
    return all;
  }

  private PredicateFinalStep match(String[] fields, String word) {
    return make.match().fields(fields).matching(word);
  }

  private PredicateFinalStep phrase(String[] fields, String words) {
    return make.phrase().fields(fields).matching(words);
  }
}
