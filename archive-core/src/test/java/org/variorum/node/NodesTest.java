package org.variorum.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;
import org.variorum.search.SearchIndex;

class NodesTest {
  private static final String NAME = "variorum.node";
  private static final String SHOWING = "variorum.read.only";

  @AfterEach
  void beAloneAgain() {
    System.clearProperty(NAME);
    System.clearProperty(SHOWING);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatIsPublishedIsPassedOnToEachNodeThatFollows(Database database) {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      Nodes nodes = archive.bean(Nodes.class);
      beFollower("one");
      assertThat(nodes.enrol()).isTrue();
      assertThat(nodes.enrol()).isFalse();

      beWriter();
      assertThat(nodes.followers()).containsExactly("one");
      archive
          .bean(ImportArchive.class)
          .take(Path.of("src/main/resources/demo/vlasov"), true, Progress.UNHEARD);

      assertThat(waiting(archive, "")).isZero();
      assertThat(waiting(archive, "one")).isGreaterThan(100);

      beFollower("one");
      archive.bean(SearchIndex.class).catchUp();

      assertThat(waiting(archive, "one")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aNodeHearsThatSomethingWasTakenFromVisitors(Database database) {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      Nodes nodes = archive.bean(Nodes.class);
      beWriter();
      String before = nodes.losses();

      nodes.tellOfLoss();

      String once = nodes.losses();
      assertThat(once).isNotEqualTo(before);
      nodes.tellOfLoss();
      assertThat(nodes.losses()).isNotEqualTo(once).isNotEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void nothingIsNotedWhereThereIsOneNodeOnly(Database database) {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      Nodes nodes = archive.bean(Nodes.class);
      String before = nodes.losses();

      nodes.tellOfLoss();

      assertThat(nodes.losses()).isEqualTo(before);
      assertThat(nodes.isFollower()).isFalse();
      assertThat(nodes.followers()).isEmpty();
    }
  }

  private static void beFollower(String name) {
    System.setProperty(NAME, name);
    System.setProperty(SHOWING, "true");
  }

  private static void beWriter() {
    System.setProperty(NAME, "desk");
    System.clearProperty(SHOWING);
  }

  private static long waiting(ArchiveDatabase archive, String node) {
    return archive.inTransaction(
        manager ->
            manager
                .createQuery("select count(o) from OutboxRow o where o.node = :node", Long.class)
                .setParameter("node", node)
                .getSingleResult());
  }
}
