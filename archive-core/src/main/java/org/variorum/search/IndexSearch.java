package org.variorum.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;

/** Answers one query from an open index: first which names are meant, then the hits. */
final class IndexSearch {
  private static final AggregationKey<Map<String, Long>> GROUPS = AggregationKey.of("groups");
  private static final int MOST_NAMES = 30;
  private static final int ALL_GROUPS = KindGroup.values().length;

  private static final List<IndexField> NAME_FIELDS = List.of(IndexField.KIND, IndexField.FORMS);

  private static final List<IndexField> SHOWN_FIELDS =
      Stream.of(IndexField.values())
          .filter(field -> field.use() == IndexField.Use.TEXT || field.use() == IndexField.Use.KEPT)
          .toList();

  /** One answer of the index. */
  private record Page(List<KeptCard> cards, Map<KindGroup, Long> counts) {}

  private final SearchSession session;
  private final SearchQuery query;
  private final boolean browsing;
  private final NamesFound names;

  IndexSearch(SearchSession session, SearchQuery query) {
    this.session = session;
    this.query = query;
    this.browsing = query.words().isBlank();
    this.names = names(Wanted.of(query.words()));
  }

  SearchResult result() {
    KindGroup group = query.group();
    Page all = page(null, group == null ? query.size() : 0);
    Page wanted = group == null ? all : page(group, query.size());
    HitLines lines = new HitLines(names, query);
    long everywhere = all.counts().values().stream().mapToLong(Long::longValue).sum();
    return new SearchResult(
        group == null ? everywhere : all.counts().getOrDefault(group, 0L),
        all.counts(),
        wanted.cards().stream().map(lines::hit).toList(),
        query.exactSpelling() ? List.of() : names.alsoSearched(),
        browsing ? Optional.empty() : names.exactAgent());
  }

  /** The entries that are named like something that was typed, those that fit best first. */
  private NamesFound names(Wanted wanted) {
    if (wanted.words().stream().allMatch(Wanted.Word::isCommon)) {
      return NamesFound.none(wanted);
    }
    List<KeptCard> cards =
        session
            .search(IndexCard.class)
            .select(make -> cards(make, NAME_FIELDS))
            .where(make -> named(make, wanted))
            .fetchHits(MOST_NAMES);
    return new NamesFound(wanted, cards.stream().map(IndexSearch::named).toList());
  }

  private static NamesFound.Named named(KeptCard card) {
    return new NamesFound.Named(
        card.id(), EntryKind.valueOf(card.first(IndexField.KIND)), card.forms());
  }

  private PredicateFinalStep named(SearchPredicateFactory make, Wanted wanted) {
    var any = make.bool();
    for (Wanted.Word word : wanted.needed()) {
      any.should(terms(make, IndexField.NAME_WORD, List.of(word.folded())));
      if (!word.sounds().isEmpty() && !query.exactSpelling()) {
        any.should(terms(make, IndexField.NAME_SOUND, word.sounds()));
        any.should(terms(make, IndexField.MAIN_SOUND, word.sounds()));
      }
    }
    return any;
  }

  private static PredicateFinalStep terms(
      SearchPredicateFactory make, IndexField field, java.util.Collection<String> values) {
    return make.terms().field(field.code()).matchingAny(values).constantScore();
  }

  private Page page(@Nullable KindGroup group, int size) {
    var answer =
        session
            .search(IndexCard.class)
            .select(make -> cards(make, SHOWN_FIELDS))
            .where(make -> within(make, group))
            .sort(this::order)
            .aggregation(
                GROUPS,
                make ->
                    make.terms()
                        .field(IndexField.GROUP.code(), String.class)
                        .maxTermCount(ALL_GROUPS))
            .fetch(query.from(), size);
    return new Page(answer.hits(), counts(answer.aggregation(GROUPS)));
  }

  private PredicateFinalStep within(SearchPredicateFactory make, @Nullable KindGroup group) {
    PredicateFinalStep all =
        browsing ? make.matchAll() : new Ranking(make, names, query.exactSpelling()).predicate();
    return group == null
        ? all
        : make.bool().must(all).filter(terms(make, IndexField.GROUP, List.of(group.name())));
  }

  private SortFinalStep order(SearchSortFactory make) {
    String heading = IndexField.of("SORT", query.language()).code();
    return browsing
        ? make.field(heading)
        : make.composite().add(make.score()).add(make.field(heading));
  }

  private static Map<KindGroup, Long> counts(Map<String, Long> found) {
    Map<KindGroup, Long> counts = new EnumMap<>(KindGroup.class);
    for (KindGroup group : KindGroup.values()) {
      counts.put(group, found.getOrDefault(group.name(), 0L));
    }
    return counts;
  }

  private static ProjectionFinalStep<KeptCard> cards(
      SearchProjectionFactory<EntityReference, ?> make, List<IndexField> fields) {
    ProjectionFinalStep<?>[] wanted =
        Stream.concat(
                Stream.of(make.id(String.class)),
                fields.stream().map(field -> make.field(field.code(), String.class).multi()))
            .toArray(ProjectionFinalStep<?>[]::new);
    return make.composite().from(wanted).asList(reading(fields));
  }

  private static Function<List<?>, KeptCard> reading(List<IndexField> fields) {
    return values -> {
      Map<IndexField, List<String>> read = new HashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        read.put(fields.get(i), strings(values.get(i + 1)));
      }
      return new KeptCard(String.valueOf(values.get(0)), read);
    };
  }

  private static List<String> strings(@Nullable Object values) {
    return values instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
