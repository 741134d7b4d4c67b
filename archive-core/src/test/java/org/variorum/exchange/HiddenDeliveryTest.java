package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.HideNow;
import org.variorum.curation.SuppressHidden;
import org.variorum.edition.Editions;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.revision.KnownEntries;
import org.variorum.scan.ScanSamples;
import org.variorum.staff.Actor;

/** What is hidden comes back with no import, and leaves with no export. */
@ParameterizedClass
@EnumSource(Database.class)
class HiddenDeliveryTest {
  private static final Reason LAW = new Reason(Category.LAW, "", LocalDate.of(2026, 12, 10), null);
  private static final String TOPIC =
      """
      {"formatVersion": 1, "externalId": "secret", "kind": "topic", "heading": {"en": "%s"},
       "pictures": [{"object": "file:page.jpg", "use": "scan"}]}""";

  @Parameter Database database;
  @TempDir Path folder;
  @AutoClose private ArchiveDatabase archive;
  private EntryId topic;
  private ObjectId scan;

  @BeforeEach
  void anImportedTopicWithAScan() throws Exception {
    archive = ArchiveDatabase.fresh(database);
    Files.createDirectory(folder.resolve("in"));
    new Records(folder.resolve("in"))
        .file("page.jpg", ScanSamples.jpeg(300, 200))
        .file("book.json", Records.source("book"));
    assertThat(take("Quillinghaven").published()).isEqualTo(2);
    topic = archive.bean(KnownEntries.class).keyed(List.of("secret")).get(0).id();
    scan = editions().current(topic).orElseThrow().entry().pictures().get(0).object();
  }

  @Test
  void aHiddenEntryStaysHiddenWhenTheSameFileComesAgain() {
    hide(new Hideable.OfEntry(topic));

    ImportReport report = take("Quillinghaven");

    assertKeptBack(report, "is hidden");
  }

  @Test
  void aHiddenEntryStaysHiddenWhenAChangedFileComes() {
    hide(new Hideable.OfEntry(topic));

    ImportReport report = take("Quillinghaven on Tyne");

    assertThat(report.changed()).isEqualTo(1);
    assertKeptBack(report, "is hidden");
  }

  @Test
  void whatWasSuppressedIsNotPublishedByAnImportOfTheSame() {
    take("Quillinghaven on Tyne");
    Hiding first = hide(new Hideable.OfEdition(topic, 1));
    archive.bean(SuppressHidden.class).suppress(Actor.OPERATOR, first.id());

    ImportReport report = take("Quillinghaven");

    assertThat(report.published()).isZero();
    assertThat(report.kept())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("says what an edition of it says"));
    assertThat(editions().current(topic).orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void aSuppressedScanIsRefusedWithItsRecord() {
    Hiding hiding = hide(new Hideable.OfScan(topic, scan));
    archive.bean(SuppressHidden.class).suppress(Actor.OPERATOR, hiding.id());

    ImportReport report = take("Quillinghaven on Tyne");

    assertThat(report.refused())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("erased from the archive for good"));
  }

  @Test
  void exportsLeaveOutWhatIsHidden() throws Exception {
    hide(new Hideable.OfEntry(topic));
    hide(new Hideable.OfScan(topic, scan));

    for (boolean drafts : List.of(false, true)) {
      ExportReport report = export("out-" + drafts, drafts);

      assertThat(report.entries()).isEqualTo(1);
      assertThat(report.scans()).isZero();
      assertThat(report.hidden()).isEqualTo(2);
      assertThat(everything("out-" + drafts)).doesNotContain("Quillinghaven");
    }
  }

  @Test
  void exportsLeaveOutHiddenScansOfEntriesThatAreShown() throws Exception {
    hide(new Hideable.OfScan(topic, scan));

    for (boolean drafts : List.of(false, true)) {
      ExportReport report = export("out-" + drafts, drafts);

      assertThat(report.entries()).isEqualTo(2);
      assertThat(report.scans()).isZero();
      assertThat(everything("out-" + drafts))
          .contains("Quillinghaven")
          .doesNotContain(scan.value());
      try (ArchiveDatabase other = ArchiveDatabase.fresh(database)) {
        ImportReport there =
            other
                .bean(ImportArchive.class)
                .take(folder.resolve("out-" + drafts), true, Progress.UNHEARD);
        assertThat(there.refused()).isEmpty();
      }
    }
  }

  private void assertKeptBack(ImportReport report, String reason) {
    assertThat(report.published()).isZero();
    assertThat(report.kept())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains(reason));
    assertThat(editions().current(topic)).isEmpty();
  }

  private ImportReport take(String heading) {
    Path in = folder.resolve("in");
    new Records(in).file("topic.json", TOPIC.formatted(heading));
    return archive.bean(ImportArchive.class).take(in, true, Progress.UNHEARD);
  }

  private ExportReport export(String to, boolean drafts) {
    return archive
        .bean(ExportArchive.class)
        .write(
            folder.resolve(to),
            drafts ? ExportOrder.DRAFTS : ExportOrder.PUBLISHED,
            Progress.UNHEARD);
  }

  private String everything(String in) throws Exception {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder.resolve(in))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(file.getFileName())
            .append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private Hiding hide(Hideable what) {
    return archive.bean(HideNow.class).hide(Actor.OPERATOR, what, LAW);
  }

  private Editions editions() {
    return archive.bean(Editions.class);
  }
}
