package org.variorum.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

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
    if (narrowing.isDated()) {
      all.filter(dated());
    }
    return all;
  }

  private PredicateFinalStep trait(String trait) {
    return make.terms().field(IndexField.TRAIT.code()).matchingAny(List.of(trait));
  }

  private PredicateFinalStep dated() {
    int last = narrowing.to() > 0 ? narrowing.to() : DateTerms.LAST_YEAR;
    return make.range()
        .field(IndexField.DATE.code())
        .between(DateTerms.year(narrowing.from()), DateTerms.year(last));
  }
}
