package org.variorum.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.variorum.resolver.Fit;
import org.variorum.resolver.Reason;

/**
 * The entries that are meant if all that was typed is a name. They come before what only has the
 * words; those that are merely like it come after.
 */
record Meant(List<NameFound> names) {
  static final Meant NOTHING = new Meant(List.of());

  private static final int MOST = 25;
  private static final float FIRST = 5_000;
  private static final float STEP = 20;
  private static final float LIKE = 12;
  private static final float LIKE_STEP = 0.1f;

  static Meant by(NameIndex index, NamesFound found) {
    Wanted wanted = found.wanted();
    if (!wanted.phrases().isEmpty()) {
      return new Meant(found.phrases().only(wanted));
    }
    boolean name = wanted.dates().isEmpty();
    return name && !wanted.words().stream().allMatch(Wanted.Word::isCommon)
        ? new Meant(index.named(wanted.typed(), MOST))
        : NOTHING;
  }

  /** How each fits, by the id of its card. */
  Map<String, Fit> fits() {
    Map<String, Fit> fits = new LinkedHashMap<>();
    names.forEach(name -> fits.put(name.id().value(), name.fit()));
    return fits;
  }

  PredicateFinalStep before(SearchPredicateFactory make, PredicateFinalStep words) {
    if (names.isEmpty()) {
      return words;
    }
    BooleanPredicateClausesStep<?> all = make.bool().should(words);
    for (int place = 0; place < names.size(); place++) {
      NameFound name = names.get(place);
      float score = isLike(name.fit()) ? LIKE - LIKE_STEP * place : FIRST - STEP * place;
      all.should(make.id().matching(name.id().value()).constantScore().boost(score));
    }
    return all;
  }

  private static boolean isLike(Fit fit) {
    return fit.reason().compareTo(Reason.SLIP) >= 0;
  }
}
