package org.variorum.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;

class JpaAnyOfTest {
  private static final int ROWS = JpaAnyOf.MOST + 10;

  private static List<String> names(int from, int to) {
    return IntStream.range(from, to).mapToObj("n%d"::formatted).toList();
  }

  private static List<String> found(EntityManager archive, List<String> names, List<String> not) {
    return new JpaAnyOf(
            "select o.name from OptionRow o where o.name in :names and o.name not in :names2 and"
                + " o.valueText = :value")
        .with("names", names)
        .with("names2", not)
        .ask(archive, String.class)
        .setParameter("value", "kept")
        .getResultList();
  }

  private static void fill(EntityManager archive) {
    names(0, ROWS)
        .forEach(
            name ->
                archive
                    .createNativeQuery("insert into archive_option values (:name, 'kept')")
                    .setParameter("name", name)
                    .executeUpdate());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void findsTheSameHoweverManyAreAskedFor(Database database) {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      archive.inTransaction(
          manager -> {
            fill(manager);
            for (int size = 1; size < ROWS; size++) {
              assertThat(found(manager, names(0, size), List.of("n0", "other")))
                  .containsExactlyInAnyOrderElementsOf(names(1, size));
            }
            assertThat(found(manager, List.of(), List.of("other"))).isEmpty();
            return "";
          });
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void asksOfFewerOrMoreByTheQueryThatIsTranslatedAlready(Database database) {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      archive.inTransaction(
          manager -> {
            Statistics counted =
                manager.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            counted.setStatisticsEnabled(true);
            found(manager, names(0, 5), List.of("other"));
            long translated = counted.getQueryPlanCacheMissCount();
            long kept = counted.getQueryPlanCacheHitCount();

            found(manager, names(3, 11), List.of("other"));

            assertThat(counted.getQueryPlanCacheMissCount()).isEqualTo(translated);
            assertThat(counted.getQueryPlanCacheHitCount())
                .as("as it was read, and as it was translated")
                .isEqualTo(kept + 2);
            return "";
          });
    }
  }
}
