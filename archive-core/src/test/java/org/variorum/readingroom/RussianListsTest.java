package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.Progress;

/** Readers of Russian begin with Cyrillic names, and go on to others where there are any. */
class RussianListsTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void goOnToOtherLettersOnlyWhereSomethingBeginsWithThem(Database database) {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      archive
          .bean(ImportArchive.class)
          .take(Path.of("src/main/resources/demo/vlasov"), true, Progress.UNHEARD);
      ReadingRoom room = archive.bean(ReadingRoom.class);
      for (Listing listing : Listing.values()) {
        ListView shown = room.list(ListAsked.of(listing), "ru");
        while (shown.next() != null && shown.next().at().isEmpty()) {
          shown = room.list(shown.next(), "ru");
        }

        ListView others = room.list(ListAsked.of(listing).at("0"), "ru");
        assertThat(shown.next() != null).as(listing.code()).isEqualTo(!others.rows().isEmpty());
      }
    }
  }
}
