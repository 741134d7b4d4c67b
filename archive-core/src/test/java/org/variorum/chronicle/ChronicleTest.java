package org.variorum.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.CreateEntry;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

class ChronicleTest {
  private static ArchiveDatabase archive;

  @BeforeAll
  static void open() {
    archive = ArchiveDatabase.fresh(Database.H2);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @Test
  void holdsWhatWasPublished() {
    EntryId entry = created();

    publish(entry);

    assertThat(editions(entry))
        .singleElement()
        .satisfies(line -> assertThat(line.document()).isNotNull());
  }

  @Test
  void holdsNothingOfWhatWasRolledBack() {
    EntryId entry = created();

    assertThatThrownBy(
            () ->
                archive.inTransaction(
                    manager -> {
                      publish(entry);
                      throw new IllegalStateException("broken off");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(editions(entry)).isEmpty();
  }

  @Test
  void keepsAfterAStopWhatStandsInTheTablesAndDropsTheRest() {
    EntryId entry = created();
    publish(entry);
    Line known = editions(entry).get(0);
    append("stands", known);
    append("never-came", known.with("digest", "0"));

    archive.bean(JpaChronicle.class).settleLeft();

    assertThat(editions(entry))
        .extracting(Line::block)
        .contains("stands")
        .doesNotContain("never-came");
    assertThat(ground().files().unsettled()).isEmpty();
  }

  @Test
  void isOutdoneByWhateverCameAfterIt() {
    EntryId entry = created();
    publish(entry);
    int before = all().size();

    archive.bean(JpaChronicle.class).writeEarlier();

    assertThat(all().subList(before, all().size())).isNotEmpty().allMatch(Line::earlier);
  }

  private static void append(String block, Line line) {
    ground()
        .files()
        .append(block, List.of(new Line(block, false, line.what(), line.row(), line.document())));
    ground().files().forgetRunning();
  }

  private static ChronicleGround ground() {
    return archive.bean(ChronicleGround.class);
  }

  private static EntryId created() {
    return archive
        .bean(CreateEntry.class)
        .create(Actor.OPERATOR, EntryKind.PLACE, Texts.english("A village"));
  }

  private static void publish(EntryId entry) {
    int revision = archive.bean(OpenEntry.class).open(Actor.OPERATOR, entry).revision();
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, entry, revision);
  }

  private static List<Line> editions(EntryId entry) {
    return all().stream()
        .filter(line -> line.what() == Kept.EDITION)
        .filter(line -> line.row().path("entry_id").asText().equals(entry.value()))
        .toList();
  }

  private static List<Line> all() {
    List<Line> lines = new ArrayList<>();
    archive.bean(Chronicle.class).read(lines::add);
    return lines;
  }
}
