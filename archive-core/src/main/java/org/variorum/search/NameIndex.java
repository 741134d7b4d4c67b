package org.variorum.search;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.resolver.Fit;
import org.variorum.resolver.Reason;
import org.variorum.resolver.SoughtName;
import org.variorum.resolver.SoughtName.Wanted;

/**
 * Looks names up: a few candidates by their keys, then each compared closely. The index only ever
 * compares whole keys, so that any back end answers the same.
 */
final class NameIndex {
  /** So many are compared closely. */
  private static final int CANDIDATES = 80;

  /** With so many found, no freer way of looking is tried. */
  private static final int ENOUGH = 3;

  private static final float BETTER = 4;

  private static final Comparator<NameFound> BEGUN =
      Comparator.<NameFound, Reason>comparing(found -> step(found.fit().reason()))
          .thenComparing(found -> found.fit().cost() >= 0.3)
          .thenComparing(NameFound::weight, Comparator.reverseOrder())
          .thenComparing(NameFound.ORDER);

  private final SearchSession session;
  private final KeptCards<NameCard.Read> kept;
  private final Supplier<KnownTerms> terms;
  private final long asOf;

  NameIndex(SearchSession session, AtHand atHand) {
    this.session = session;
    this.kept = atHand.names();
    this.terms = atHand.terms();
    this.asOf = kept.state();
  }

  List<NameFound> named(String typed, int most) {
    SoughtName name = SoughtName.of(typed);
    Likeliest found = new Likeliest(Math.max(most, ENOUGH));
    if (!name.isNothing()) {
      Iterator<List<Wanted>> ways = name.ways().iterator();
      while (found.size() < ENOUGH && ways.hasNext()) {
        candidates(name, ways.next())
            .forEach(read -> found(name, read, found.limit()).ifPresent(found::add));
      }
    }
    return found.inOrder().stream().limit(most).toList();
  }

  List<NameFound> begun(String typed, int most) {
    Map<EntryId, NameFound> found = new LinkedHashMap<>();
    begin(SoughtName.begun(typed), most, found);
    if (found.size() < most) {
      named(typed, most).forEach(one -> found.putIfAbsent(one.id(), one));
    }
    String going = typed.stripTrailing();
    if (found.isEmpty() && !going.equals(typed)) {
      begin(SoughtName.begun(going), most, found);
    }
    return found.values().stream().limit(most).toList();
  }

  private void begin(SoughtName name, int most, Map<EntryId, NameFound> found) {
    if (name.isNothing()) {
      return;
    }
    Iterator<List<Wanted>> ways = name.ways().iterator();
    while ((found.isEmpty() || (name.isOneWord() && found.size() < most)) && ways.hasNext()) {
      candidates(name, ways.next()).stream()
          .flatMap(read -> found(name, read, null).stream())
          .sorted(BEGUN)
          .limit(most)
          .forEach(one -> found.putIfAbsent(one.id(), one));
    }
  }

  /** Of what only begins so, it matters little how it goes on. */
  private static Reason step(Reason reason) {
    return reason.and(Reason.FOLDED);
  }

  /**
   * The names that have what one way of looking asks for, those first that have more of it, and of
   * these such as more is said of.
   */
  private List<NameCard.Read> candidates(SoughtName name, List<Wanted> way) {
    KnownTerms known = terms.get();
    List<Wanted> needed = known(way, known);
    if (needed.size() < way.size()) {
      return List.of();
    }
    List<Wanted> better = known(name.better(), known);
    List<String> ids =
        session
            .search(NameCard.class)
            .select(make -> make.id(String.class))
            .where(make -> predicate(make, needed, better))
            .sort(
                make ->
                    make.composite()
                        .add(make.score())
                        .add(make.field(NameField.WEIGHT.code()).desc()))
            .fetchHits(CANDIDATES);
    return kept.all(ids, asOf, this::read);
  }

  /** Without the keys that no name has, and without those of which none is left. */
  private static List<Wanted> known(List<Wanted> all, KnownTerms known) {
    return all.stream()
        .map(one -> new Wanted(one.of(), known.of(NameField.of(one.of()).code(), one.anyOf())))
        .filter(one -> !one.anyOf().isEmpty())
        .toList();
  }

  private List<NameCard.Read> read(List<String> ids) {
    return session
        .search(NameCard.class)
        .select(
            make ->
                make.composite()
                    .from(
                        make.id(String.class),
                        make.field(NameField.NAME.code(), String.class).multi())
                    .as((id, text) -> NameCard.Read.of(id, text.get(0))))
        .where(make -> make.id().matchingAny(ids))
        .fetchHits(ids.size());
  }

  /** How a name fits; nothing if it does not, or worse than the limit. */
  private static Optional<NameFound> found(
      SoughtName name, NameCard.Read read, @Nullable Fit limit) {
    return name.fit(read.name(), limit)
        .map(fit -> new NameFound(new EntryId(read.id()), read.name().kind(), read.weight(), fit));
  }

  private static PredicateFinalStep predicate(
      SearchPredicateFactory make, List<Wanted> needed, List<Wanted> better) {
    BooleanPredicateClausesStep<?> all = make.bool();
    needed.forEach(wanted -> all.filter(any(make, wanted, 0)));
    better.forEach(wanted -> all.should(any(make, wanted, BETTER)));
    return all;
  }

  private static PredicateFinalStep any(SearchPredicateFactory make, Wanted wanted, float score) {
    return make.terms()
        .field(NameField.of(wanted.of()).code())
        .matchingAny(wanted.anyOf())
        .constantScore()
        .boost(score == 0 ? 1 : score);
  }
}
