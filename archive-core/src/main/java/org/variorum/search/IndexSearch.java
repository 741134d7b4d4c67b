package org.variorum.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** Answers one query from an open index: first which names are meant, then the hits. */
final class IndexSearch {
  private static final AggregationKey<Map<String, Long>> GROUPS = AggregationKey.of("groups");
  private static final int MOST_NAMES = 30;
  private static final int ALL_GROUPS = KindGroup.values().length;

  private static final List<IndexField> SHOWN_FIELDS =
      Stream.of(IndexField.values())
          .filter(field -> field.use() == IndexField.Use.TEXT || field.use() == IndexField.Use.KEPT)
          .toList();

  /** One answer of the index; what is inside texts is not counted in it. */
  private record Page(
      List<KeptCard> cards,
      Map<KindGroup, Long> counts,
      Map<Facet, Map<String, Long>> facets,
      SearchResult.Times times,
      long total) {}

  private final SearchSession session;
  private final AtHand atHand;
  private final long asOf;
  private final SearchQuery query;
  private final boolean browsing;
  private final NamesFound names;
  private final Meant meant;

  /** What was made of the words, to be asked again with other filters. */
  private final Map<Place, SearchPredicate> made = new EnumMap<>(Place.class);

  /** Where the words are looked for. */
  private enum Place {
    ANYWHERE,
    INSIDE_TEXTS,
    ON_PAGES
  }

  IndexSearch(SearchSession session, AtHand atHand, SearchQuery query) {
    this.session = session;
    this.atHand = atHand;
    this.asOf = atHand.cards().state();
    this.query = query;
    this.browsing = query.words().isBlank();
    this.names = names(Wanted.of(query.words(), query.exactSpelling()));
    this.meant = browsing || query.exactSpelling() ? Meant.NOTHING : Meant.by(nameIndex(), names);
  }

  SearchResult result() {
    KindGroup group = query.group();
    Narrowing narrowing = query.narrowing();
    Page all =
        page(make -> found(make, narrowing), group == null ? query.size() : 0, group == null);
    Page wanted =
        group == null ? all : page(make -> within(make, group, narrowing), query.size(), true);
    Map<KindGroup, Long> counts = new EnumMap<>(all.counts());
    counts.put(KindGroup.TEXTS, total(KindGroup.TEXTS, wanted));
    counts.put(KindGroup.SCANS, total(KindGroup.SCANS, wanted));
    HitLines lines = new HitLines(names, meant, query);
    FacetCounts open = facetCounts();
    List<String> also = query.exactSpelling() ? List.of() : names.alsoSearched();
    return new SearchResult(
        wanted.total(),
        counts,
        open.facets(wanted.facets()),
        open.times(wanted.times()),
        group == KindGroup.SCANS ? List.of() : wanted.cards().stream().map(lines::hit).toList(),
        group == KindGroup.SCANS
            ? wanted.cards().stream().map(IndexSearch::found).toList()
            : List.of(),
        also,
        browsing ? Optional.empty() : names.exactAgent(),
        all.total() > 0 || browsing || isSpeltOtherwise() ? List.of() : nearest());
  }

  /** Whether names were found by another spelling; names of a mere table help nobody to one. */
  private boolean isSpeltOtherwise() {
    return !query.exactSpelling() && !names.formsFound().isEmpty();
  }

  /** How many hits there are in the tab that is asked for. */
  long total() {
    return session
        .search(IndexCard.class)
        .where(make -> whole(make, query.narrowing()))
        .fetchTotalHitCount();
  }

  /** How often the values of a facet are in that tab, as if none of it were chosen. */
  Map<String, Long> values(Facet facet, int most) {
    return facetCounts().values(facet, most);
  }

  private FacetCounts facetCounts() {
    return new FacetCounts(session, atHand.counting(), query, this::whole);
  }

  private NameIndex nameIndex() {
    return new NameIndex(session, atHand);
  }

  /** What the tab that is asked for holds. */
  PredicateFinalStep whole(SearchPredicateFactory make, Narrowing narrowing) {
    KindGroup group = query.group();
    return group == null ? found(make, narrowing) : within(make, group, narrowing);
  }

  /** How many there are in a tab that is counted by itself. */
  private long total(KindGroup group, Page wanted) {
    if (query.group() == group) {
      return wanted.total();
    }
    return browsing
        ? 0
        : session.search(IndexCard.class).where(make -> apart(make, group)).fetchTotalHitCount();
  }

  /** Of pages it is asked first that they are such: most parts of an index have none. */
  private PredicateFinalStep apart(SearchPredicateFactory make, KindGroup group) {
    PredicateFinalStep within = within(make, group, query.narrowing());
    return group == KindGroup.SCANS
        ? make.bool().must(terms(make, IndexField.GROUP, List.of(group.name()))).must(within)
        : within;
  }

  private static PageFound found(KeptCard card) {
    return new PageFound(IndexCard.entry(card.id()), IndexCard.page(card.id()));
  }

  PageWords pageWords() {
    return PageWords.of(names, query.exactSpelling());
  }

  /** The pages of one entry, those first on which it stands most. */
  List<PageFound> pagesOf(EntryId entry) {
    return cards(
            session
                .search(IndexCard.class)
                .select(make -> make.id(String.class))
                .where(
                    make ->
                        make.bool()
                            .must(ranking(make).onPages())
                            .filter(terms(make, IndexField.OWNER, List.of(entry.value()))))
                .fetchHits(query.size()))
        .stream()
        .map(IndexSearch::found)
        .toList();
  }

  /** Words of names that are spelt nearly as what was typed, the nearest first. */
  private List<String> nearest() {
    List<Wanted.Word> typed =
        names.wanted().needed().stream().filter(NearestForms::isTelling).toList();
    if (typed.isEmpty()) {
      return List.of();
    }
    return NearestForms.in(cards(make -> NearestForms.predicate(make, typed)), typed);
  }

  /** The entries that are named like something that was typed, those that fit best first. */
  private NamesFound names(Wanted wanted) {
    NamedPhrases phrases =
        wanted.phrases().isEmpty() || query.exactSpelling()
            ? NamedPhrases.NONE
            : NamedPhrases.of(wanted, nameIndex(), this::cards);
    if (wanted.words().stream().allMatch(Wanted.Word::isCommon)) {
      return NamesFound.none(wanted, phrases);
    }
    return new NamesFound(
        wanted,
        cards(make -> named(make, wanted)).stream().map(IndexSearch::named).toList(),
        phrases);
  }

  /** The cards that fit best. */
  private List<KeptCard> cards(Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
    return cards(
        session
            .search(IndexCard.class)
            .select(make -> make.id(String.class))
            .where(predicate)
            .fetchHits(MOST_NAMES));
  }

  private List<KeptCard> cards(List<String> ids) {
    return atHand.cards().all(ids, asOf, this::read);
  }

  private List<KeptCard> read(List<String> ids) {
    return session
        .search(IndexCard.class)
        .select(IndexSearch::card)
        .where(make -> make.id().matchingAny(ids))
        .fetchHits(ids.size());
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

  /** The hits, and in the same search all that is counted of them. */
  private Page page(
      Function<SearchPredicateFactory, PredicateFinalStep> predicate, int size, boolean facets) {
    boolean counted = facets && query.counted();
    Counting counting = atHand.counting();
    var asked =
        session
            .search(IndexCard.class)
            .select(make -> make.id(String.class))
            .where(predicate)
            .sort(this::order)
            .aggregation(GROUPS, make -> counting.of(make, IndexField.GROUP, ALL_GROUPS));
    if (counted) {
      asked.aggregation(
          FacetCounts.DECADES,
          make -> counting.of(make, IndexField.DECADE, FacetCounts.MOST_SPANS));
      FacetCounts.KEYS.forEach(
          (facet, key) ->
              asked.aggregation(
                  key, make -> counting.of(make, facet.counted(), FacetCounts.MOST_VALUES)));
    }
    var answer = asked.fetch(query.from(), size);
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    if (counted) {
      FacetCounts.KEYS.forEach((facet, key) -> counts.put(facet, answer.aggregation(key)));
    }
    return new Page(
        cards(answer.hits()),
        counts(answer.aggregation(GROUPS)),
        counts,
        counted
            ? FacetCounts.times(10, answer.aggregation(FacetCounts.DECADES))
            : SearchResult.Times.NONE,
        answer.total().hitCount());
  }

  private PredicateFinalStep found(SearchPredicateFactory make, Narrowing narrowing) {
    PredicateFinalStep any =
        make.not(terms(make, IndexField.GROUP, List.of(KindGroup.SCANS.name())));
    return narrowed(
        make,
        browsing ? any : once(Place.ANYWHERE, () -> meant.before(make, ranking(make).predicate())),
        narrowing);
  }

  private PredicateFinalStep within(
      SearchPredicateFactory make, KindGroup group, Narrowing narrowing) {
    if (group == KindGroup.SCANS) {
      return narrowed(make, pages(make, narrowing), narrowing);
    }
    return group == KindGroup.TEXTS
        ? narrowed(make, once(Place.INSIDE_TEXTS, ranking(make)::inside), narrowing)
        : make.bool()
            .must(found(make, narrowing))
            .filter(terms(make, IndexField.GROUP, List.of(group.name())));
  }

  /** Without words all pages, if words are asked for in their text. */
  private PredicateFinalStep pages(SearchPredicateFactory make, Narrowing narrowing) {
    return browsing && !narrowing.fields().text().isEmpty()
        ? terms(make, IndexField.GROUP, List.of(KindGroup.SCANS.name()))
        : once(Place.ON_PAGES, ranking(make)::onPages);
  }

  private Ranking ranking(SearchPredicateFactory make) {
    return new Ranking(make, names, query.exactSpelling());
  }

  /** To take words apart for each field is much of what a search costs. */
  private PredicateFinalStep once(Place place, Supplier<PredicateFinalStep> making) {
    SearchPredicate words = made.computeIfAbsent(place, none -> making.get().toPredicate());
    return () -> words;
  }

  private static PredicateFinalStep narrowed(
      SearchPredicateFactory make, PredicateFinalStep found, Narrowing narrowing) {
    return new Narrowed(make, narrowing).from(found);
  }

  private SortFinalStep order(SearchSortFactory make) {
    SortFinalStep heading = make.field(IndexField.of("SORT", query.language()).code());
    return switch (query.sort()) {
      case RELEVANCE -> browsing ? heading : make.composite().add(make.score()).add(heading);
      case HEADING -> heading;
      case DATE ->
          make.composite()
              .add(make.field(IndexField.EARLIEST.code()).asc().missing().last())
              .add(heading);
      case CHANGED ->
          make.composite()
              .add(make.field(IndexField.CHANGED.code()).desc().missing().last())
              .add(heading);
    };
  }

  private static Map<KindGroup, Long> counts(Map<String, Long> found) {
    Map<KindGroup, Long> counts = new EnumMap<>(KindGroup.class);
    for (KindGroup group : KindGroup.values()) {
      counts.put(group, found.getOrDefault(group.name(), 0L));
    }
    return counts;
  }

  private static ProjectionFinalStep<KeptCard> card(
      SearchProjectionFactory<EntityReference, ?> make) {
    ProjectionFinalStep<?>[] wanted =
        Stream.concat(
                Stream.of(make.id(String.class)),
                SHOWN_FIELDS.stream().map(field -> make.field(field.code(), String.class).multi()))
            .toArray(ProjectionFinalStep<?>[]::new);
    return make.composite().from(wanted).asList(IndexSearch::card);
  }

  private static KeptCard card(List<?> values) {
    Map<IndexField, List<String>> read = new EnumMap<>(IndexField.class);
    for (int i = 0; i < SHOWN_FIELDS.size(); i++) {
      List<String> of = strings(values.get(i + 1));
      if (!of.isEmpty()) {
        read.put(SHOWN_FIELDS.get(i), of);
      }
    }
    return KeptCard.of(String.valueOf(values.get(0)), read);
  }

  private static List<String> strings(@Nullable Object values) {
    return values instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
