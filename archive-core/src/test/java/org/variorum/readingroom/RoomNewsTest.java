package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.SaveEntry;
import org.variorum.curation.WithdrawEntry;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.staff.Actor;

class RoomNewsTest {
  private static final PublicReason MISTAKEN =
      new PublicReason(Category.ERROR, Texts.english("It was about another place."));

  private final Actor curator = Actor.OPERATOR;
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(Database.H2);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void concernsWhatIsPublishedAndWhatItNames() {
    EntryId named = body("Named");
    EntryId naming = body("Naming");
    write(naming, "<p>Met <a data-e=\"" + named + "\">him</a>.</p>");

    archive.bean(PublishEntry.class).publish(curator, naming, 2);

    assertThat(lastHeard().throughout()).isFalse();
    assertThat(lastHeard().entries()).containsExactlyInAnyOrder(naming, named);
  }

  @Test
  void concernsWhatIsWithdrawn() {
    EntryId gone = body("Gone");
    archive.bean(PublishEntry.class).publish(curator, gone, 1);

    archive.bean(WithdrawEntry.class).withdraw(curator, gone, MISTAKEN);

    assertThat(lastHeard().entries()).containsExactly(gone);
  }

  @Test
  void concernsAllPagesWhenTheArchiveSaysSomethingNewOfItself() {
    archive.inTransaction(
        manager -> {
          archive.bean(KeptSettings.class).keep(Setting.PROFILE, "{}");
          return true;
        });

    assertThat(lastHeard().throughout()).isTrue();
  }

  private RoomChanged lastHeard() {
    List<RoomChanged> heard = archive.bean(HeardNews.class).heard();
    return heard.get(heard.size() - 1);
  }

  private EntryId body(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.CORPORATE_BODY, Texts.english(heading));
  }

  private void write(EntryId id, String body) {
    archive.inTransaction(
        manager -> {
          Entry entry = archive.bean(OpenEntry.class).open(curator, id).entry();
          return archive
              .bean(SaveEntry.class)
              .save(curator, id, 1, entry.told(Texts.english(body), List.of()));
        });
  }
}
