package org.variorum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.recent.Recent;

/** One index on disk, open for searching and writing. Safe for use by many threads. */
final class OpenIndex implements AutoCloseable {
  private static final String BACKEND = "hibernate.search.backend.";

  /** A server hands out at most so many hits at once. */
  private static final int AT_ONCE = 5_000;

  /** One for merging, and one for whoever writes meanwhile. */
  private static final int THREADS = 2;

  /** Of beginnings of so many letters what was found is kept until names change. */
  private static final int SHORT = 2;

  private static final int KEPT = 1_000;

  /**
   * What has been typed of a name.
   *
   * @param state of the index of names
   */
  private record Beginning(String typed, int most, long state) {}

  private static final List<Class<?>> CARDS = List.of(IndexCard.class, NameCard.class);

  private final CloseableSearchMapping mapping;
  private final AtHand atHand;

  /**
   * A tenth of all names may begin with a letter, and each is looked at; many readers type the same
   * first ones.
   */
  private final Recent<Beginning, List<NameFound>> begun = new Recent<>(KEPT, this::begun);

  /** Where its parts are merged; null on a server, which merges by itself. */
  private final @Nullable Merging merging;

  /** How what is asked has to be put to the back end. */
  private final UnaryOperator<SearchSession> asking;

  private OpenIndex(
      CloseableSearchMapping mapping,
      @Nullable Merging merging,
      UnaryOperator<SearchSession> asking,
      Counting counting) {
    this.mapping = mapping;
    this.merging = merging;
    this.asking = asking;
    this.atHand =
        AtHand.counting(
            counting,
            merging == null
                ? () -> KnownTerms.ANY
                : new LuceneTerms(NameField.ofManyKeys(), () -> reader(NameCard.class))::now);
  }

  /** Makes an empty index of a name on a server. */
  static OpenIndex madeOn(SearchServer server, String name) {
    return on(server, name, "create");
  }

  /** Opens the index of a name on a server as it is; its name tells of which form it is. */
  static OpenIndex on(SearchServer server, String name) {
    return on(server, name, "none");
  }

  private static OpenIndex on(SearchServer server, String name, String preparing) {
    SearchMappingBuilder building =
        builder()
            .property("hibernate.search.schema_management.strategy", preparing)
            .property(BACKEND + "type", "elasticsearch");
    server.settings(name).forEach((setting, value) -> building.property(BACKEND + setting, value));
    return new OpenIndex(building.build(), null, ServerSession::over, Counting.BY_BACK_END);
  }

  private static SearchMappingBuilder builder() {
    return SearchMapping.builder(
            AnnotatedTypeSource.fromClasses(Set.copyOf(CARDS)), MethodHandles.lookup())
        .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
  }

  /** Opens the index in a directory; makes an empty one if there is none. */
  static OpenIndex in(Path directory) {
    return in(new Merging(directory));
  }

  /** The same where {@code merging} lets its parts be merged. */
  static OpenIndex in(Merging merging) {
    return new OpenIndex(
        builder()
            .property(
                "hibernate.search.background_failure_handler", BeanReference.ofInstance(merging))
            .property(BACKEND + "type", "lucene")
            .property(BACKEND + "lucene_version", "LUCENE_9_11_1")
            .property(BACKEND + "directory.type", BeanReference.ofInstance(merging))
            .property(BACKEND + "thread_pool.size", THREADS)
            .property(BACKEND + "indexing.queue_count", 1)
            .property(BACKEND + "analysis.configurer", BeanReference.ofInstance(new Analysis()))
            .build(),
        merging,
        UnaryOperator.identity(),
        new LuceneCounting());
  }

  /** Finds what a visitor asks for. */
  SearchResult find(SearchQuery query) {
    return ask(session -> new IndexSearch(session, atHand, query).result());
  }

  /** How much a query finds, without finding it. */
  long count(SearchQuery query) {
    return ask(session -> new IndexSearch(session, atHand, query).total());
  }

  /** How often the values of a facet are among what a query finds. */
  Map<String, Long> values(SearchQuery query, Facet facet, int most) {
    return ask(session -> new IndexSearch(session, atHand, query).values(facet, most));
  }

  /** Asks which entries are meant. */
  <T> T lookUp(Function<IndexLookup, T> question) {
    return ask(session -> question.apply(new IndexLookup(session)));
  }

  /** The entries that a name may mean. */
  List<NameFound> named(String typed, int most) {
    return ask(session -> new NameIndex(session, atHand).named(typed, most));
  }

  /** The entries that what has been typed so far may become the name of. */
  List<NameFound> begun(String typed, int most) {
    Beginning beginning = new Beginning(typed, most, atHand.names().state());
    return typed.length() <= SHORT ? begun.of(beginning) : begun(beginning);
  }

  private List<NameFound> begun(Beginning beginning) {
    return ask(
        session -> new NameIndex(session, atHand).begun(beginning.typed(), beginning.most()));
  }

  /** What of a page is what was typed, and the spellings of it that names have. */
  PageWords words(String words, boolean exactSpelling) {
    SearchQuery query = new SearchQuery(words, exactSpelling, KindGroup.SCANS, "en", 0, 0);
    return ask(session -> new IndexSearch(session, atHand, query).pageWords());
  }

  /** The pages of an entry on which all that was typed stands, at most as many. */
  List<PageFound> pages(EntryId entry, String words, int most) {
    SearchQuery query = new SearchQuery(words, false, KindGroup.SCANS, "en", 0, most);
    return ask(session -> new IndexSearch(session, atHand, query).pagesOf(entry));
  }

  /** Asks something of the index as it stands now. */
  <T> T ask(Function<SearchSession, T> question) {
    try (SearchSession session = mapping.createSession()) {
      return question.apply(asking.apply(session));
    }
  }

  /**
   * Puts the cards of entries in and takes entries out, each with the questions that it no longer
   * has; all of it is on disk and can be found on return.
   */
  void change(Collection<IndexCard> cards, Collection<String> gone) {
    Set<String> changed = write(cards, gone);
    atHand.forget(changed, owners(cards, gone));
  }

  /** Keeps nothing of the cards of these entries, which another node has written anew. */
  boolean forget(Collection<String> owners) {
    atHand.forget(ask(session -> held(session, Set.copyOf(owners))), owners);
    return true;
  }

  /** Returns when all is written, with the ids of what was changed or taken out. */
  private Set<String> write(Collection<IndexCard> cards, Collection<String> gone) {
    try (SearchSession session =
        mapping
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
            .build()) {
      Set<String> changed = held(session, owners(cards, gone));
      Set<String> stale = new HashSet<>(changed);
      cards.forEach(card -> stale.remove(card.id));
      cards.forEach(card -> session.indexingPlan().addOrUpdate(card));
      cards.forEach(card -> card.names().ifPresent(session.indexingPlan()::addOrUpdate));
      stale.forEach(id -> session.indexingPlan().purge(IndexCard.class, id, null));
      gone.forEach(id -> session.indexingPlan().purge(NameCard.class, id, null));
      return changed;
    }
  }

  private static Set<String> owners(Collection<IndexCard> cards, Collection<String> gone) {
    Set<String> owners = new HashSet<>(gone);
    cards.forEach(card -> owners.addAll(card.values(IndexField.OWNER)));
    return owners;
  }

  /** The ids of all cards that belong to some entries. */
  private static Set<String> held(SearchSession session, Set<String> owners) {
    Set<String> ids = new HashSet<>();
    if (owners.isEmpty()) {
      return ids;
    }
    try (SearchScroll<String> all =
        session
            .search(IndexCard.class)
            .select(make -> make.id(String.class))
            .where(make -> make.terms().field(IndexField.OWNER.code()).matchingAny(owners))
            .scroll(AT_ONCE)) {
      for (var some = all.next(); some.hasHits(); some = all.next()) {
        ids.addAll(some.hits());
      }
    }
    return ids;
  }

  /**
   * Makes one part of the many in which an index that was filled lies: a word is looked up in each
   * of them. It serves meanwhile, and can be written.
   */
  void mergeParts() {
    CARDS.forEach(this::mergePartsOf);
  }

  /** The same where that is worth its work, until the index is closed. */
  void mergePartsIfMany() {
    try {
      CARDS.stream().filter(cards -> parts(cards).areWorthMerging()).forEach(this::mergePartsOf);
    } catch (RuntimeException e) {
      if (merging == null || !merging.isBrokenOff()) {
        throw e;
      }
    }
  }

  /** Whoever merges its parts fails, and the parts stay as they are. */
  void breakOffMerging() {
    if (merging != null) {
      merging.breakOff();
    }
  }

  private void mergePartsOf(Class<?> cards) {
    SearchWorkspace index = mapping.scope(cards).workspace();
    index.mergeSegments();
    index.flush(); // until then what was merged stays beside it on disk
  }

  private IndexReader reader(Class<?> cards) {
    return mapping.scope(cards).extension(LuceneExtension.get()).openIndexReader();
  }

  /** The parts in which cards of a class lie in a directory. */
  Parts parts(Class<?> cards) {
    try (IndexReader reader = reader(cards)) {
      return Parts.of(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close what the index was read by", e);
    }
  }

  /** How many entries it holds, questions and pages not counted. */
  long size() {
    return ask(
        session ->
            session
                .search(IndexCard.class)
                .where(
                    make ->
                        make.not(
                            make.terms()
                                .field(IndexField.GROUP.code())
                                .matchingAny(KindGroup.QUESTIONS.name(), KindGroup.SCANS.name())))
                .fetchTotalHitCount());
  }

  /** Waits until what is written is on disk, not until parts are merged. */
  @Override
  public void close() {
    breakOffMerging();
    mapping.close();
  }
}
