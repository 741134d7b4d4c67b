package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;

class QuestionShelfTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void countsWhatItListsAndShowsTheFeaturedOneOnce(Database database) {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      archive
          .bean(ImportArchive.class)
          .take(Path.of("src/main/resources/demo/vlasov"), true, Progress.UNHEARD);
      QuestionShelf shelf = archive.bean(QuestionShelf.class);
      archive.inTransaction(rows -> compared(shelf));
    }
  }

  private static boolean compared(QuestionShelf shelf) {
    List<QuestionRow> all = shelf.open(QuestionsAsked.ALL, "en", 0, 1000);
    assertThat(all).hasSizeGreaterThan(20).allMatch(QuestionRow::contested);

    for (QuestionsAsked asked : asked()) {
      List<QuestionRow> listed = shelf.open(asked, "en", 0, 1000);
      assertThat(shelf.count(asked)).as("%s", asked).isEqualTo(listed.size());
      assertThat(all).containsAll(listed);
      assertThat(shelf.open(asked.sorted(true), "en", 0, 1000))
          .containsExactlyInAnyOrderElementsOf(listed);
    }

    QuestionRow last = all.get(all.size() - 1);
    String[] path = last.path().split("/");
    List<QuestionRow> first = shelf.openWith(new Profile.Featured(path[2], path[4]), "en", 4);
    assertThat(first).hasSize(4).startsWith(last).doesNotHaveDuplicates();
    assertThat(first.subList(1, 4)).isEqualTo(all.subList(0, 3));
    assertThat(shelf.openWith(new Profile.Featured("", ""), "en", 4)).isEqualTo(all.subList(0, 4));
    return true;
  }

  private static List<QuestionsAsked> asked() {
    List<QuestionsAsked> asked = new ArrayList<>();
    for (int least : QuestionsAsked.ALL.steps()) {
      asked.add(QuestionsAsked.ALL.withSources(least));
      asked.add(QuestionsAsked.ALL.withSources(least).ofKind("person"));
      asked.add(QuestionsAsked.ALL.withSources(least).ofKind("event").over("date"));
    }
    return asked;
  }
}
