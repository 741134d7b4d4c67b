package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.curation.DeskWork.CURATOR;
import static org.variorum.curation.DeskWork.READER;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.PartKind;
import org.variorum.inbox.Subject;
import org.variorum.merger.Union;
import org.variorum.readingroom.MatterView;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.revision.KnownEntries;

/** Where an entry that was given up is still asked for. */
@ParameterizedClass
@EnumSource(Database.class)
class GivenUpTest {
  @Parameter Database database;
  private DeskWork desk;
  private EntryId kept;
  private EntryId gone;

  @BeforeEach
  void twoThatAskTheSame() {
    desk = DeskWork.on(database);
    EntryId book = desk.created(CURATOR, EntryKind.SOURCE, "A book on both");
    kept = desk.begun("The kept one");
    desk.keep(kept, desk.opened(kept).entry().issuing(PartKind.QUESTION));
    desk.founded(kept, "1900", book);
    desk.publish(CURATOR, kept);
    gone = desk.begun("The other");
    desk.founded(gone, "1901", book);
    desk.publish(CURATOR, gone);
  }

  @Test
  void leadsWhoeverWritesOfItToTheSamePlaceInTheOther() {
    merge();

    assertThat(room().mergedInto(new Subject(gone, "q1"))).contains(new Subject(kept, "q2"));
    assertThat(room().mergedInto(Subject.whole(gone))).contains(Subject.whole(kept));
    assertThat(room().mergedInto(new Subject(gone, "q77"))).contains(Subject.whole(kept));
    assertThat(room().mergedInto(Subject.whole(kept))).isEmpty();
  }

  @Test
  void isFollowedToTheOtherByWhoeverWroteOfItBefore() {
    MatterView before = room().followed(new Subject(gone, "q1"), "en").orElseThrow();
    assertThat(before.path()).startsWith("/entry/" + gone);

    merge();

    assertThat(room().followed(new Subject(gone, "q1"), "en").map(MatterView::path))
        .contains("/entry/" + kept + "/question/q2");
    assertThat(room().followed(new Subject(gone, "c77"), "en").map(MatterView::path))
        .hasValueSatisfying(path -> assertThat(path).startsWith("/entry/" + kept));
    desk.bean(SplitAgain.class).split(CURATOR, gone);
    assertThat(room().followed(new Subject(gone, "q1"), "en")).contains(before);
  }

  @Test
  void isInNoExportAndWhatRefersToItRefersToTheOther() {
    EntryId member = desk.begun("A member of the other");
    desk.relate(member, gone);

    merge();

    assertThat(exported(kept, gone, member))
        .hasSize(2)
        .anyMatch(line -> line.contains("\"id\":\"" + kept + "\""))
        .anyMatch(line -> line.contains(member.value()) && line.contains(kept.value()))
        .noneMatch(line -> line.contains(gone.value()));
    assertThat(desk.bean(KnownEntries.class).draftsAfter(null, 100_000))
        .contains(kept, member)
        .doesNotContain(gone);
    desk.bean(SplitAgain.class).split(CURATOR, gone);
    assertThat(exported(kept, gone, member)).hasSize(3);
  }

  private List<String> exported(EntryId... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    desk.bean(ExportEntries.class).records(READER, new Selection.Ticked(List.of(entries)), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private void merge() {
    desk.bean(MergeEntries.class)
        .merge(
            CURATOR,
            new MergeEntries.Pair(
                kept,
                desk.opened(kept).revision(),
                gone,
                desk.opened(gone).revision(),
                Union.Choices.NONE),
            "",
            "");
  }

  private ReadingRoom room() {
    return desk.bean(ReadingRoom.class);
  }
}
