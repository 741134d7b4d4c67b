package org.variorum.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.variorum.identifier.EntryId;

/** Leaves of what is found what has the traits and dates that were asked for. */
final class Narrowed {
  private final SearchPredicateFactory make;
  private final Narrowing narrowing;

  Narrowed(SearchPredicateFactory make, Narrowing narrowing) {
    this.make = make;
    this.narrowing = narrowing;
  }

  PredicateFinalStep from(PredicateFinalStep found) {
    if (narrowing.isNone()) {
      return found;
    }
    BooleanPredicateClausesStep<?> all = make.bool().must(found);
    if (narrowing.scans()) {
      all.filter(trait(Cataloguer.SCANS));
    }
    if (narrowing.contested()) {
      all.filter(trait(Cataloguer.CONTESTED));
    }
    if (narrowing.years().isAsked()) {
      all.filter(dated(narrowing.years()));
    }
    if (narrowing.figures().isAsked()) {
      all.filter(counted(narrowing.figures()));
    }
    if (!narrowing.assertedBy().isEmpty()) {
      all.filter(asserted(narrowing.assertedBy()));
    }
    return all;
  }

  private PredicateFinalStep trait(String trait) {
    return make.terms().field(IndexField.TRAIT.code()).matchingAny(List.of(trait));
  }

  private PredicateFinalStep dated(Span years) {
    return between(
        IndexField.DATE,
        DateTerms.year((int) years.from()),
        DateTerms.year(years.to() > 0 ? (int) years.to() : DateTerms.LAST_YEAR));
  }

  private PredicateFinalStep counted(Span figures) {
    return between(
        IndexField.FIGURE,
        FigureTerms.term(figures.from()),
        FigureTerms.term(figures.to() > 0 ? figures.to() : FigureTerms.MOST));
  }

  private PredicateFinalStep between(IndexField field, String first, String last) {
    return make.range().field(field.code()).between(first, last);
  }

  private PredicateFinalStep asserted(List<EntryId> sources) {
    return make.terms()
        .field(IndexField.SOURCE.code())
        .matchingAny(sources.stream().map(EntryId::value).toList());
  }
}
