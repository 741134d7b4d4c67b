package org.variorum.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Counts the values of facets among what a query finds, those that are chosen as if they were not.
 */
final class FacetCounts {
  static final AggregationKey<Map<String, Long>> DECADES = AggregationKey.of("decades");
  static final Map<Facet, AggregationKey<Map<String, Long>>> KEYS = keys();
  private static final AggregationKey<Map<String, Long>> YEARS = AggregationKey.of("years");

  /** One more than are shown tells that there are others. */
  static final int MOST_VALUES = Facet.MOST_SHOWN + 1;

  static final int MOST_SPANS = 1000;
  private static final int DAYS_IN_YEAR = 366;

  /** Where no more years are asked for, each is counted by itself. */
  private static final int YEARS_APART = 25;

  /** All that a query finds, narrowed in one way or another. */
  interface Whole {
    PredicateFinalStep in(SearchPredicateFactory make, Narrowing narrowing);
  }

  private final SearchSession session;
  private final Counting counting;
  private final SearchQuery query;
  private final Whole whole;

  FacetCounts(SearchSession session, Counting counting, SearchQuery query, Whole whole) {
    this.session = session;
    this.counting = counting;
    this.query = query;
    this.whole = whole;
  }

  private static Map<Facet, AggregationKey<Map<String, Long>>> keys() {
    Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      keys.put(facet, AggregationKey.of(facet.code()));
    }
    return keys;
  }

  /** A facet of which something is chosen is counted by a search without that choice. */
  Map<Facet, Map<String, Long>> facets(Map<Facet, Map<String, Long>> counted) {
    Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
    facets.putAll(counted);
    if (query.counted()) {
      for (Facet facet : query.narrowing().chosen().keySet()) {
        facets.put(facet, values(facet, MOST_VALUES));
      }
    }
    return facets;
  }

  /** The values of a facet as if none of it were chosen. */
  Map<String, Long> values(Facet facet, int most) {
    AggregationKey<Map<String, Long>> key = Objects.requireNonNull(KEYS.get(facet));
    return session
        .search(IndexCard.class)
        .where(make -> whole.in(make, query.narrowing().without(facet)))
        .aggregation(key, make -> counting.of(make, facet.counted(), most))
        .fetch(0)
        .aggregation(key);
  }

  /** The years around a time that is asked for; else the decades that were counted. */
  SearchResult.Times times(SearchResult.Times counted) {
    Days days = query.narrowing().days();
    if (!days.isAsked() || !query.counted()) {
      return counted;
    }
    boolean few = days.first() > days.last() - (long) YEARS_APART * DAYS_IN_YEAR;
    AggregationKey<Map<String, Long>> key = few ? YEARS : DECADES;
    IndexField field = few ? IndexField.YEAR : IndexField.DECADE;
    Days window = around(days);
    Map<String, Long> found =
        session
            .search(IndexCard.class)
            .where(make -> whole.in(make, query.narrowing().during(window)))
            .aggregation(key, make -> counting.of(make, field, MOST_SPANS))
            .fetch(0)
            .aggregation(key);
    Set<String> shown = new HashSet<>();
    TimeTree.between(window.first(), window.last())
        .yearsBy(few ? 1 : 10)
        .forEach(year -> shown.add("%04d".formatted(year)));
    Map<String, Long> within = new HashMap<>(found);
    within.keySet().removeIf(year -> !shown.isEmpty() && !shown.contains(year));
    return times(few ? 1 : 10, within);
  }

  /** What is asked for, with as much before and after it. */
  private static Days around(Days days) {
    if (days.first() == Long.MIN_VALUE || days.last() == Long.MAX_VALUE) {
      return Days.ANY;
    }
    long more = Math.max(5L * DAYS_IN_YEAR, days.last() - days.first());
    return new Days(days.first() - more, days.last() + more);
  }

  static SearchResult.Times times(int span, Map<String, Long> found) {
    SortedMap<Integer, Long> counts = new TreeMap<>();
    found.forEach((year, count) -> counts.put(Integer.valueOf(year), count));
    return new SearchResult.Times(span, counts);
  }
}
