package org.variorum.search;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.variorum.identifier.EntryId;

/** One index on disk, open for searching and writing. Safe for use by many threads. */
final class OpenIndex implements AutoCloseable {
  private static final String BACKEND = "hibernate.search.backend.";

  private final CloseableSearchMapping mapping;
  private final KeptCards kept = new KeptCards();

  private OpenIndex(CloseableSearchMapping mapping) {
    this.mapping = mapping;
  }

  /** Opens the index in a directory; makes an empty one if there is none. */
  static OpenIndex in(Path directory) {
    return new OpenIndex(
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(IndexCard.class, NameCard.class),
                MethodHandles.lookup())
            .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
            .property(BACKEND + "type", "lucene")
            .property(BACKEND + "lucene_version", "LUCENE_9_11_1")
            .property(BACKEND + "directory.root", directory.toString())
            .property(BACKEND + "thread_pool.size", 1)
            .property(BACKEND + "indexing.queue_count", 1)
            .property(BACKEND + "analysis.configurer", BeanReference.ofInstance(new Analysis()))
            .build());
  }

  /** Finds what a visitor asks for. */
  SearchResult find(SearchQuery query) {
    return ask(session -> new IndexSearch(session, kept, query).result());
  }

  /** How much a query finds, without finding it. */
  long count(SearchQuery query) {
    return ask(session -> new IndexSearch(session, kept, query).total());
  }

  /** Asks which entries are meant. */
  <T> T lookUp(Function<IndexLookup, T> question) {
    return ask(session -> question.apply(new IndexLookup(session)));
  }

  /** The entries that a name may mean. */
  List<NameFound> named(String typed, int most) {
    return ask(session -> new NameIndex(session).named(typed, most));
  }

  /** The entries that what has been typed so far may become the name of. */
  List<NameFound> begun(String typed, int most) {
    return ask(session -> new NameIndex(session).begun(typed, most));
  }

  /** What of a page is what was typed, and the spellings of it that names have. */
  PageWords words(String words, boolean exactSpelling) {
    SearchQuery query = new SearchQuery(words, exactSpelling, KindGroup.SCANS, "en", 0, 0);
    return ask(session -> new IndexSearch(session, kept, query).pageWords());
  }

  /** The pages of an entry on which all that was typed stands, at most as many. */
  List<PageFound> pages(EntryId entry, String words, int most) {
    SearchQuery query = new SearchQuery(words, false, KindGroup.SCANS, "en", 0, most);
    return ask(session -> new IndexSearch(session, kept, query).pagesOf(entry));
  }

  /** Asks something of the index as it stands now. */
  <T> T ask(Function<SearchSession, T> question) {
    try (SearchSession session = mapping.createSession()) {
      return question.apply(session);
    }
  }

  /**
   * Puts the cards of entries in and takes entries out, each with the questions that it no longer
   * has; all of it is on disk and can be found on return.
   */
  void change(Collection<IndexCard> cards, Collection<String> gone) {
    Set<String> changed = write(cards, gone);
    kept.forget(changed);
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
    return owners.isEmpty()
        ? new HashSet<>()
        : new HashSet<>(
            session
                .search(IndexCard.class)
                .select(make -> make.id(String.class))
                .where(make -> make.terms().field(IndexField.OWNER.code()).matchingAny(owners))
                .fetchAllHits());
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

  @Override
  public void close() {
    mapping.close();
  }
}
