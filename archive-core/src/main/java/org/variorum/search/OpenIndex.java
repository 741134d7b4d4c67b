package org.variorum.search;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** One index on disk, open for searching and writing. Safe for use by many threads. */
final class OpenIndex implements AutoCloseable {
  private static final String BACKEND = "hibernate.search.backend.";

  private final CloseableSearchMapping mapping;

  private OpenIndex(CloseableSearchMapping mapping) {
    this.mapping = mapping;
  }

  /** Opens the index in a directory; makes an empty one if there is none. */
  static OpenIndex in(Path directory) {
    return new OpenIndex(
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(IndexCard.class), MethodHandles.lookup())
            .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
            .property(BACKEND + "type", "lucene")
            .property(BACKEND + "lucene_version", "LUCENE_9_11_1")
            .property(BACKEND + "directory.root", directory.toString())
            .property(BACKEND + "thread_pool.size", 1)
            .property(BACKEND + "indexing.queue_count", 1)
            .property(BACKEND + "analysis.configurer", BeanReference.ofInstance(new Analysis()))
            .build());
  }

  /** Asks something of the index as it stands now. */
  <T> T ask(Function<SearchSession, T> question) {
    try (SearchSession session = mapping.createSession()) {
      return question.apply(session);
    }
  }

  /** Puts cards in and takes entries out; all of it is on disk and can be found on return. */
  void change(Collection<IndexCard> cards, Collection<String> gone) {
    try (SearchSession session =
        mapping
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
            .build()) {
      cards.forEach(card -> session.indexingPlan().addOrUpdate(card));
      gone.forEach(id -> session.indexingPlan().purge(IndexCard.class, id, null));
    }
  }

  /** How many entries it holds. */
  long size() {
    return ask(
        session -> session.search(IndexCard.class).where(f -> f.matchAll()).fetchTotalHitCount());
  }

  @Override
  public void close() {
    mapping.close();
  }
}
