package org.variorum.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.authority.Authority;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.chronicle.Line;
import org.variorum.claim.Value;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.SaveEntry;
import org.variorum.curation.WithdrawEntry;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.exchange.ImportArchive;
import org.variorum.exchange.ImportAtDesk;
import org.variorum.exchange.ImportReport;
import org.variorum.exchange.Progress;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.StaffId;
import org.variorum.intake.IntakeStage;
import org.variorum.intake.RecordsSaid;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorRequest;
import org.variorum.language.Texts;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;
import org.variorum.settings.Settings;
import org.variorum.staff.Actor;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** What imports know of their records when nothing is left but the content store. */
@ParameterizedClass
@EnumSource(Database.class)
class RebuiltImportsTest {
  @Parameter Database database;
  @TempDir Path folder;
  private ArchiveDatabase archive;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(database);
  }

  @AfterEach
  void close() {
    if (archive != null) {
      archive.close();
    }
  }

  private static String body(String key, String exists) {
    return """
        {"formatVersion": 1, "externalId": "%s", "kind": "corporate-body", "heading": {"en": "Marlow"},\
         "particulars": {"authority": {"exists": "%s", "identifiers": {"gnd": "118500902"}}}}
        """
        .formatted(key, exists);
  }

  private ImportReport take(String name, boolean publish, String... records) throws IOException {
    Path file = Files.writeString(folder.resolve(name), String.join("", records));
    return archive.bean(ImportArchive.class).take(file, publish, Progress.UNHEARD);
  }

  private KnownEntry known(String key) {
    return archive.bean(KnownEntries.class).keyed(List.of(key)).get(0);
  }

  private Entry entry(String key) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, known(key).id()).entry();
  }

  private static List<String> founded(Entry entry) {
    return entry.questions().stream()
        .filter(question -> question.property().equals("founded"))
        .flatMap(question -> question.claims().stream())
        .map(claim -> ((Value.OfDate) claim.value()).date().edtf())
        .sorted()
        .toList();
  }

  private void rebuild() throws IOException {
    ArchiveDatabase before = archive;
    archive = ArchiveDatabase.fresh(database);
    copy(store(before), store(archive));
    before.close();
    archive
        .bean(RebuildCommand.class)
        .run(
            new OperatorRequest(List.of(), folder.toAbsolutePath()),
            new OperatorConsole() {
              @Override
              public void line(String words) {}

              @Override
              public void problem(String words) {}
            });
  }

  private static Path store(ArchiveDatabase of) {
    return of.bean(Settings.class).dataDirectory().resolve("store");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.createDirectories(copy.resolveSibling(""));
          Files.deleteIfExists(copy);
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void aChangedRecordReplacesWhatOnlyItsImportHasWritten() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));

    rebuild();
    take("first.jsonl", true, body("one", "1900/1947"));

    assertThat(entry("one").particulars().authority().exists().edtf()).isEqualTo("1900/1947");
    assertThat(entry("one").questions()).isEmpty();
  }

  @Test
  void aRecordThatWasJoinedIsKnownAgainAndChangesWhatChanged() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    take("second.jsonl", true, body("other", "1901/1946"));

    rebuild();

    assertThat(take("second.jsonl", true, body("other", "1901/1946")).unchanged()).isEqualTo(1);
    take("second.jsonl", true, body("other", "1902/1946"));
    assertThat(founded(entry("one"))).containsExactly("1900", "1902");
  }

  @Test
  void whatVisitorsNeverSawIsNotKnownAgain() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    take("second.jsonl", false, body("other", "1901/1946"));

    rebuild();

    assertThat(founded(entry("one"))).isEmpty();
    assertThat(archive.bean(RecordsSaid.class).last(List.of("other"))).isEmpty();
    take("second.jsonl", true, body("other", "1901/1946"));
    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
  }

  @Test
  void whatWasTakenBackIsNotKnownAgain() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    undone(true, body("other", "1901/1946"));

    rebuild();

    assertThat(archive.bean(RecordsSaid.class).last(List.of("other"))).isEmpty();
    Entry shown = archive.bean(Editions.class).current(entry("one").id()).orElseThrow().entry();
    assertThat(founded(shown)).isEmpty();
  }

  @Test
  void whatRecordsSaidIsToldOnceHoweverOftenTheEntryIsPublished() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    for (int i = 1; i <= 3; i++) {
      take("other" + i + ".jsonl", true, body("other" + i, "190" + i + "/1946"));
    }

    assertThat(told("entry_id", entry("one").id().value())).hasSize(3);
  }

  @Test
  void whatRecordsSaidIsToldOnceVisitorsSeeIt() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    take("second.jsonl", false, body("other", "1901/1946"));
    take("second.jsonl", false, body("other", "1902/1946"));
    assertThat(told("record_key", "other")).isEmpty();

    publish("one");
    take("third.jsonl", true, body("third", "1902/1946"));

    assertThat(told("record_key", "other")).hasSize(1);
    rebuild();
    assertThat(archive.bean(RecordsSaid.class).last(List.of("other", "third"))).hasSize(2);
  }

  @Test
  void whatRecordsSaidIsNotToldAgainWhenACuratorPublishes() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    take("second.jsonl", true, body("other", "1901/1946"));
    take("second.jsonl", true, body("other", "1902/1946"));
    assertThat(told("record_key", "other")).hasSize(2);

    summarise("one", "Written by a curator.");
    publish("one");

    assertThat(told("record_key", "other")).hasSize(2);
    rebuild();
    summarise("one", "Written by another.");
    publish("one");
    assertThat(told("record_key", "other")).hasSize(2);
    assertThat(take("second.jsonl", true, body("other", "1902/1946")).unchanged()).isEqualTo(1);
  }

  private void summarise(String key, String words) {
    Entry now = entry(key);
    int revision = archive.bean(OpenEntry.class).open(Actor.OPERATOR, now.id()).revision();
    archive
        .bean(SaveEntry.class)
        .save(Actor.OPERATOR, now.id(), revision, now.summarised(Texts.english(words)));
  }

  @Test
  void theDeskShowsWhatWasThereAgainAfterAPublicationWasTakenBack() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    summarise("one", "Written by a curator.");
    publish("one");
    undone(true, body("other", "1901/1946"));
    Entry before = entry("one");
    assertThat(archive.bean(Editions.class).of(before.id())).hasSize(3);

    rebuild();

    Entry after = entry("one");
    assertThat(founded(after)).isEmpty();
    assertThat(after.with(before.issued())).isEqualTo(before);
    assertThat(known("one").edited()).isFalse();
    Entry shown = archive.bean(Editions.class).current(after.id()).orElseThrow().entry();
    assertThat(shown.summary()).isEqualTo(Texts.english("Written by a curator."));
    assertThat(archive.bean(Editions.class).of(after.id())).hasSize(3);
  }

  @Test
  void theDeskShowsWhatVisitorsSawLastOfWhatWasTakenBackAndThenWithdrawn() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    undone(true, body("other", "1901/1946"));
    Entry before = entry("one");
    archive
        .bean(WithdrawEntry.class)
        .withdraw(
            Actor.OPERATOR,
            before.id(),
            new PublicReason(Category.ERROR, Texts.english("It was an error.")));

    rebuild();

    assertThat(entry("one").with(before.issued())).isEqualTo(before);
    assertThat(known("one").state()).isEqualTo(EntryState.WITHDRAWN);
  }

  @Test
  void whoFilledTheDatesIsKnownAgain() throws Exception {
    String undated =
        body("one", "").replace("\"exists\": \"\"", "\"occupation\": {\"en\": \"Trade\"}");
    take("first.jsonl", true, undated);
    take("second.jsonl", true, body("two", "1850"));

    rebuild();
    take("second.jsonl", true, body("two", "1852"));
    assertThat(entry("one").particulars().authority().exists().edtf()).isEqualTo("1852");
    assertThat(entry("one").questions()).isEmpty();
    rebuild();
    take("third.jsonl", true, body("three", "1851"));

    assertThat(founded(entry("one"))).containsExactly("1851", "1852");
    assertThat(
            entry("one").questions().get(0).claims().stream()
                .map(claim -> claim.citations().get(0).locator().text()))
        .containsExactlyInAnyOrder("two", "three");
  }

  @Test
  void whatARecordSaidBeforeItWasTakenBackIsKnownAgain() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    undone(false, body("one", "1901/1946"));
    publish("one");

    rebuild();
    take("first.jsonl", true, body("one", "1900/1947"));

    assertThat(entry("one").particulars().authority().exists().edtf()).isEqualTo("1900/1947");
    assertThat(entry("one").questions()).isEmpty();
  }

  @Test
  void whatSomebodyTookAwayFromAnEntryDoesNotComeAgainWithItsOwnRecord() throws Exception {
    take("first.jsonl", true, body("one", "1900/1946"));
    Entry made = entry("one");
    Authority said = made.particulars().authority();
    Authority unidentified =
        new Authority(
            said.occupation(),
            said.exists(),
            Map.of(),
            said.elements(),
            said.formerHeadings(),
            said.basis());
    archive
        .bean(SaveEntry.class)
        .save(Actor.OPERATOR, made.id(), 1, made.with(Particulars.of(unidentified)));
    publish("one");
    take("first.jsonl", true, body("one", "1901/1946"));
    assertThat(entry("one").particulars().authority().identifiers()).isEmpty();
    assertThat(told("record_key", "one")).hasSize(1);

    rebuild();
    take("first.jsonl", true, body("one", "1902/1946"));

    assertThat(entry("one").particulars().authority().identifiers()).isEmpty();
  }

  private void undone(boolean publish, String record) {
    ImportAtDesk imports = archive.bean(ImportAtDesk.class);
    Actor importer = importer();
    byte[] second = record.getBytes(StandardCharsets.UTF_8);
    long id =
        imports.receive(importer, "second.jsonl", new ByteArrayInputStream(second), second.length);
    imports.rehearse(importer, id, publish);
    imports.carryOut(importer, id, imports.look(importer, id).found().plan());
    imports.undo(importer, id);
    assertThat(imports.look(importer, id).stage()).isEqualTo(IntakeStage.UNDONE);
  }

  private void publish(String key) {
    int revision = archive.bean(OpenEntry.class).open(Actor.OPERATOR, entry(key).id()).revision();
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, entry(key).id(), revision);
  }

  private List<Line> told(String column, String value) {
    List<Line> told = new ArrayList<>();
    archive.bean(Chronicle.class).read(told::add);
    return told.stream()
        .filter(line -> line.what() == Kept.RECORD_SAID)
        .filter(line -> line.row().path(column).asText().equals(value))
        .toList();
  }

  private Actor importer() {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    StaffMember member =
        new StaffMember(
            id, "r-" + id, "Somebody", "An importer", Role.ADMINISTRATOR, "a hash", false, false);
    archive.inTransaction(
        manager -> {
          archive.bean(StaffMembers.class).keep(member);
          return id;
        });
    return member.actor();
  }
}
