package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.OpenStandingPage;
import org.variorum.curation.WriteStandingPage;
import org.variorum.document.DemoArchive;
import org.variorum.edition.Editions;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.standing.StandingPage;

@ParameterizedClass
@EnumSource(Database.class)
class RoundTripTest {
  @Parameter Database database;
  @TempDir Path folder;

  @Test
  void givesEqualEditionsInAnEmptyArchiveAndChangesNothingInItsOwn() {
    Map<EntryId, String> first;
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      laidOut("demo");
      ImportReport report = take(archive, folder.resolve("demo"));
      assertThat(report.refused()).isEmpty();
      assertThat(report.kept()).isEmpty();
      assertThat(report.published()).isEqualTo(report.added()).isPositive();
      export(archive, "folder");
      export(archive, "lines/all.jsonl");
      first = digests(archive);

      ImportReport own = take(archive, folder.resolve("folder"));
      assertThat(own.added()).isZero();
      assertThat(own.changed()).isZero();
      assertThat(own.published()).isZero();
      assertThat(digests(archive)).isEqualTo(first);
    }

    assertThat(digestsAfterImportOf("folder")).isEqualTo(first);
    assertThat(digestsAfterImportOf("lines/all.jsonl")).isEqualTo(first);
  }

  private Map<EntryId, String> digestsAfterImportOf(String path) {
    try (ArchiveDatabase other = ArchiveDatabase.fresh(database)) {
      assertThat(take(other, folder.resolve(path)).refused()).isEmpty();
      return digests(other);
    }
  }

  @Test
  void carriesThePagesOfTheArchiveAlongAndLeavesNewerTextsAlone() {
    Texts first = Texts.of("de", "<p>Wir.</p>");
    Texts second = Texts.of("de", "<p>Wir und andere.</p>");
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      new Records(folder)
          .file(
              "small/topic.json",
              "{\"formatVersion\":1,\"externalId\":\"small\",\"kind\":\"topic\","
                  + "\"heading\":{\"en\":\"Small\"}}");
      assertThat(take(archive, folder.resolve("small")).added()).isEqualTo(1);
      write(archive, 0, first);
      export(archive, "folder");
    }

    try (ArchiveDatabase other = ArchiveDatabase.fresh(database)) {
      assertThat(take(other, folder.resolve("folder")).refused()).isEmpty();
      assertThat(imprint(other)).isEqualTo(first);
      write(other, 1, second);
      take(other, folder.resolve("folder"));
      assertThat(imprint(other)).isEqualTo(second);
    }
  }

  private static void write(ArchiveDatabase archive, int expected, Texts texts) {
    archive
        .bean(WriteStandingPage.class)
        .write(Actor.OPERATOR, StandingPage.IMPRINT, expected, texts);
  }

  private static Texts imprint(ArchiveDatabase archive) {
    return archive.bean(OpenStandingPage.class).open(Actor.OPERATOR, StandingPage.IMPRINT).shown();
  }

  @Test
  void neverWritesOverWhatLiesThere() {
    try (ArchiveDatabase archive = ArchiveDatabase.fresh(database)) {
      new Records(folder).file("used/own.txt", "mine");

      assertThatThrownBy(() -> export(archive, "used"))
          .isInstanceOf(UnwritableExportException.class)
          .hasMessageContaining("not empty");
    }
  }

  private void laidOut(String name) {
    Records records = new Records(folder.resolve(name));
    DemoArchive.files().forEach(file -> records.file(file, DemoArchive.bytes(file)));
  }

  private static ImportReport take(ArchiveDatabase archive, Path path) {
    return archive.bean(ImportArchive.class).take(path, true, Progress.UNHEARD);
  }

  private void export(ArchiveDatabase archive, String path) {
    archive
        .bean(ExportArchive.class)
        .write(folder.resolve(path), ExportOrder.PUBLISHED, Progress.UNHEARD);
  }

  private static Map<EntryId, String> digests(ArchiveDatabase archive) {
    Map<EntryId, String> digests = new TreeMap<>();
    Editions editions = archive.bean(Editions.class);
    editions
        .current(editions.publishedAfter(null, 1000))
        .forEach((id, edition) -> digests.put(id, edition.digest()));
    return digests;
  }
}
