package org.variorum.exchange;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.claim.Value;
import org.variorum.curation.ImportEntries;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.SaveEntry;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;
import org.variorum.search.EntrySearch;
import org.variorum.search.SearchQuery;
import org.variorum.settings.DiskFullException;
import org.variorum.staff.Actor;

@ParameterizedClass
@EnumSource(Database.class)
class ImportArchiveTest {
  private static int runs;

  @Parameter Database database;
  @TempDir Path folder;
  private ArchiveDatabase archive;
  private Records records;
  private String book;
  private String ivan;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    records = new Records(folder);
    runs++;
    book = "run " + runs + "/book";
    ivan = "run " + runs + "/ivan";
  }

  @Test
  void keepsRecordsThatReferToEachOtherAsDrafts() {
    records.file("a.json", Records.person(ivan, book, "1900")).file("b.json", Records.source(book));

    ImportReport report = take(false);

    assertThat(report.summary())
        .isEqualTo("2 added, 0 changed, 0 unchanged, 0 published, 0 refused");
    assertThat(known(ivan).state()).isEqualTo(EntryState.DRAFT);
    assertThat(archive.bean(Editions.class).current(known(ivan).id())).isEmpty();
  }

  @Test
  void givesPartsTheIdsThatTheyLeftOut() {
    records.file("a.json", Records.person(ivan, book, "1900")).file("b.json", Records.source(book));

    take(true);

    Entry entry = published(ivan);
    assertThat(entry.names()).extracting(name -> name.id().value()).containsExactly("n1", "n2");
    assertThat(entry.questions().get(0).claims().get(0).id().value()).isEqualTo("c1");
    assertThat(entry.body().wordsIn("en")).contains("data-e=\"" + known(book).id() + "\"");
    assertThat(entry.issued().counts()).hasSize(4);
  }

  @Test
  void changesNothingWhenGivenTwice() {
    records.line(Records.person(ivan, book, "1900")).line(Records.source(book));
    archive.bean(ImportArchive.class).take(records.lines(), true, Progress.UNHEARD);
    KnownEntry before = known(ivan);

    ImportReport again =
        archive.bean(ImportArchive.class).take(records.lines(), true, Progress.UNHEARD);

    assertThat(again.summary())
        .isEqualTo("0 added, 0 changed, 2 unchanged, 0 published, 0 refused");
    assertThat(known(ivan)).isEqualTo(before);
    assertThat(archive.bean(Editions.class).of(before.id())).hasSize(1);
  }

  @Test
  void takesTheOthersOfABatchOneByOneIfOneIsRefusedWhileItIsWritten() {
    records.line(Records.source(book)).line(Records.source(ivan)).line(Records.source(book + 2));
    List<Integer> batches = new ArrayList<>();

    ImportReport report =
        write(ivan, new RefusedRecordException("nobody may write this"), batches::add);

    assertThat(batches).containsExactly(3, 1, 1, 1);
    assertThat(report.refused()).singleElement().asString().contains("nobody may write this");
    assertThat(report.added()).isEqualTo(2);
    assertThat(known(book + 2).revision()).isEqualTo(1);
  }

  @Test
  void refusesTheRecordWhoseValuesTheDatabaseCannotKeep() {
    records.line(Records.source(book)).line(Records.source(ivan));

    ImportReport report =
        write(ivan, new PersistenceException(new SQLException("too long", "22001")), size -> {});

    assertThat(report.refused()).singleElement().asString().contains("22001");
    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void stopsWhereNothingMoreCanBeKept() {
    records.line(Records.source(book)).line(Records.source(ivan));
    PersistenceException away = new PersistenceException(new SQLException("away", "08006"));

    assertThatThrownBy(() -> write(ivan, new DiskFullException(1, 2), size -> {}))
        .isInstanceOf(DiskFullException.class);
    assertThatThrownBy(() -> write(ivan, away, size -> {})).isSameAs(away);
  }

  @Test
  void refusesWithARecordThatCannotBeWrittenThoseAfterItAndWarnsOfThoseBefore() {
    String late = ivan + "/late";
    records
        .line(Records.person(ivan, book, "1900"))
        .line(Records.source(book))
        .line(Records.person(late, book, "1900"));

    ImportReport report = write(book, new RefusedRecordException("nobody may"), size -> {});

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refused()).hasSize(2);
    assertThat(report.refused().get(0).reason()).contains("nobody may");
    assertThat(report.refused().get(1).reason()).contains("refers to", book);
    assertThat(report.warned()).singleElement().asString().contains("refers to", book);
    assertThat(known(ivan).revision()).isEqualTo(1);
  }

  @Test
  void writesNothingOfARecordThatWasRefusedWhileItWaitedForAnotherAboutTheSameEntry() {
    String late = book + "/late";

    ImportReport report =
        written(
            late,
            numbered(ivan, late, "1901"),
            Records.source(late),
            Records.source(book + 2),
            Records.source(book + 3),
            numbered(ivan + "/other", book, "1902"));

    assertThat(report.added()).isEqualTo(2);
  }

  @Test
  void takesOfTheRecordsAboutOneEntryThoseThatAreLeftIfOneFallsWhileTheyAreWritten() {
    String late = book + "/late";

    written(
        late,
        Records.source(late),
        numbered(ivan, late, "1901"),
        numbered(ivan + "/other", book, "1902"));
  }

  /** Writes two records about one person, the own one of which falls with a source. */
  private ImportReport written(String fallen, String... lines) {
    records.line(Records.source(book)).line(numbered(ivan, book, "1900"));
    take(records.lines());
    take(new Records(folder).line(numbered(ivan + "/other", book, "1900")).lines());
    assertThat(archive.bean(KnownEntries.class).keyed(List.of(ivan + "/other"))).isEmpty();
    records = new Records(folder);
    List.of(lines).forEach(records::line);

    ImportReport report = write(fallen, new RefusedRecordException("nobody may"), size -> {});

    assertThat(report.refused()).hasSize(2);
    assertThat(report.changed()).isEqualTo(1);
    assertThat(opened(known(ivan).id()).questions().get(0).claims())
        .extracting(claim -> ((Value.OfDate) claim.value()).date().edtf())
        .containsExactly("1900", "1902");
    return report;
  }

  private static String numbered(String key, String source, String born) {
    return Records.person(key, source, born)
        .replace(
            "\"names\"",
            "\"particulars\": {\"authority\": {\"identifiers\": {\"gnd\": \"run%d\"}}}, \"names\""
                .formatted(runs));
  }

  private void take(Path file) {
    archive.bean(ImportArchive.class).take(file, false, Progress.UNHEARD);
  }

  /** Imports in one batch, but where one record is among what is written, there is trouble. */
  private ImportReport write(String troubled, RuntimeException trouble, IntConsumer sizes) {
    ImportEntries entries = archive.bean(ImportEntries.class);
    ImportOrder order =
        new ImportOrder(
            Actor.OPERATOR,
            false,
            place -> true,
            3,
            (brought, written) -> {
              sizes.accept(written.size());
              if (brought.stream().anyMatch(one -> one.head().name().equals(troubled))) {
                throw trouble;
              }
              return entries.write(Actor.OPERATOR, written);
            },
            FirstFew.shown(),
            Progress.UNHEARD,
            Progress.UNHEARD);
    return archive.bean(ImportArchive.class).run(Delivery.at(records.lines()), order).run();
  }

  @Test
  void leavesWhatACuratorSavesWhileItIsBeingWritten() {
    records.line(Records.source(book)).line(Records.source(ivan));
    ImportArchive imports = archive.bean(ImportArchive.class);
    imports.take(records.lines(), true, Progress.UNHEARD);
    EntryId id = known(book).id();
    Path changed =
        new Records(folder.resolve("changed"))
            .line(Records.source(book).replace("A book", "A novel"))
            .line(Records.source(ivan).replace("A book", "A novel"))
            .lines();
    List<Entry> own = new ArrayList<>();
    ImportOrder order =
        new ImportOrder(
            Actor.OPERATOR,
            true,
            place -> true,
            9,
            (brought, written) -> {
              if (own.isEmpty()) {
                own.add(opened(id).headed(Texts.english("As the curator calls it")));
                archive.bean(SaveEntry.class).save(Actor.OPERATOR, id, 1, own.get(0));
              }
              return archive.bean(ImportEntries.class).write(Actor.OPERATOR, written);
            },
            FirstFew.shown(),
            Progress.UNHEARD,
            Progress.UNHEARD);

    ImportReport report = imports.run(Delivery.at(changed), order).run();

    assertThat(report.refused()).singleElement().asString().contains("meanwhile");
    assertThat(report.published()).isEqualTo(1);
    assertThat(opened(id).heading().wordsIn("en")).isEqualTo("As the curator calls it");
    assertThat(archive.bean(Editions.class).of(id)).hasSize(1);
    assertThat(published(ivan).heading().wordsIn("en")).startsWith("A novel");
  }

  @Test
  void publishesLaterWhatWasImportedAsADraft() {
    records.file("a.json", Records.source(book));
    take(false);

    ImportReport report = take(true);

    assertThat(report.published()).isEqualTo(1);
    assertThat(found(book)).isEqualTo(known(book).id());
    assertThat(published(book).heading().wordsIn("en")).isEqualTo("A book, " + book);
  }

  @Test
  void leavesWhatACuratorMadeOfAnUnchangedRecord() {
    records.file("a.json", Records.source(book));
    take(true);
    EntryId id = known(book).id();
    Entry own = opened(id).headed(Texts.english("As the curator calls it"));
    archive.bean(SaveEntry.class).save(Actor.OPERATOR, id, 1, own);

    ImportReport again = take(true);

    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.published()).isZero();
    assertThat(opened(id).heading().wordsIn("en")).isEqualTo("As the curator calls it");
  }

  @Test
  void warnsOnceOfSourcesThatTakeFromEachOtherInACircle() {
    String other = book + "/other";
    records
        .file("a.json", Records.sourceFrom(book, other))
        .file("b.json", Records.sourceFrom(other, book));

    ImportReport report = take(false);

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.warned())
        .singleElement()
        .hasToString(
            "a.json:1: sources take from each other in a circle: '%1$s' from '%2$s' from '%1$s'"
                .formatted(book, other));
  }

  @Test
  void warnsOfACircleThatClosesThroughWhatTheArchiveHas() {
    String other = book + "/other";
    records.file("a.json", Records.source(other));
    take(false);
    new Records(folder).file("b.json", Records.sourceFrom(book, other));
    take(false);
    new Records(folder).file("a.json", Records.sourceFrom(other, book));

    assertThat(take(false).warned()).hasSize(1);
  }

  @Test
  void writesANewRevisionAndEditionOfAChangedRecord() {
    records.file("a.json", Records.person(ivan, book, "1900")).file("b.json", Records.source(book));
    take(true);
    records.file("a.json", Records.person(ivan, book, "1901"));

    ImportReport report = take(true);

    assertThat(report.summary())
        .isEqualTo("0 added, 1 changed, 1 unchanged, 1 published, 0 refused");
    assertThat(archive.bean(Editions.class).of(known(ivan).id())).hasSize(2);
  }

  @Test
  void saysFileLineAndReasonOfABadRecordAndKeepsNothingOfIt() {
    records
        .file("a.json", Records.person(ivan, book, "1900-13"))
        .file("b.json", Records.source(book));

    ImportReport report = take(true);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refused()).singleElement().asString().startsWith("a.json:5: questions[0]");
    assertThat(report.refused().get(0).reason()).contains("no month 13");
    assertThat(archive.bean(KnownEntries.class).keyed(List.of(ivan))).isEmpty();
  }

  @Test
  void refusesWithABadRecordThoseThatReferToItHoweverFarOff() {
    String last = ivan + "/last";
    records
        .line(Records.person(ivan, book, "1900"))
        .line(Records.person(last, ivan, "1900"))
        .line(Records.source(book).replace("memoir", "rumour"));

    ImportReport report =
        archive.bean(ImportArchive.class).take(records.lines(), true, Progress.UNHEARD);

    assertThat(report.added()).isZero();
    assertThat(report.refused())
        .extracting(refusal -> refusal.place().line())
        .containsExactlyInAnyOrder(1, 2, 3);
    assertThat(report.refused())
        .anySatisfy(
            refusal ->
                assertThat(refusal.reason())
                    .contains("refers to '" + book + "', which was not taken"));
    assertThat(archive.bean(KnownEntries.class).keyed(List.of(ivan, book, last))).isEmpty();
  }

  @Test
  void refusesReferencesToWhatNobodyHas() {
    records
        .file("a.json", Records.person(ivan, "nobody/has", "1900"))
        .file("b.json", Records.source(book))
        .file(
            "c.json",
            Records.person(ivan + "2", book, "1900").replace("@" + book, "0000000" + "0"));

    ImportReport report = take(false);

    assertThat(report.refused()).hasSize(2);
    assertThat(report.refused())
        .allSatisfy(refusal -> assertThat(refusal.reason()).contains("neither the import nor"));
  }

  @Test
  void findsByKeyWhatTheArchiveHasAlready() {
    records.file("b.json", Records.source(book));
    take(true);
    Path second = folder.resolve("second");
    Records more = new Records(second).file("a.json", Records.person(ivan, book, "1900"));

    ImportReport report =
        archive.bean(ImportArchive.class).take(more.folder(), true, Progress.UNHEARD);

    assertThat(report.published()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoJsonWithItsLine() {
    records
        .file("a.json", "{\n \"formatVersion\": 1,\n oops }")
        .file("b.json", Records.source(book));

    ImportReport report = take(false);

    assertThat(report.refused()).singleElement().asString().startsWith("a.json:3: Not JSON");
    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void refusesALineThatIsNoUtf8AndTakesTheOthers() throws Exception {
    Path lines = records.line(Records.source(book)).lines();
    Files.write(lines, "{\"heading\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1), APPEND);

    ImportReport report = archive.bean(ImportArchive.class).take(lines, false, Progress.UNHEARD);

    assertThat(report.refused()).singleElement().asString().startsWith("records.jsonl:2: Not JSON");
    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void refusesTheSecondRecordOfOneName() {
    records.line(Records.source(book)).line(Records.source(book));

    ImportReport report =
        archive.bean(ImportArchive.class).take(records.lines(), false, Progress.UNHEARD);

    assertThat(report.refused())
        .singleElement()
        .asString()
        .startsWith("records.jsonl:2:")
        .contains("records.jsonl:1");
  }

  @Test
  void refusesFilesOutsideOfTheImport() throws Exception {
    Files.write(folder.resolve("secret.png"), new byte[] {1});
    Path inner = folder.resolve("inner");
    new Records(inner)
        .file("a.json", picture(ivan, "../secret.png"))
        .file("b.json", picture(ivan + "2", "/etc/passwd"))
        .file("c.json", picture(ivan + "3", "missing.png"))
        .file("d.json", picture(ivan + "4", "link.png"));
    Files.createSymbolicLink(inner.resolve("link.png"), folder.resolve("secret.png"));

    ImportReport report = archive.bean(ImportArchive.class).take(inner, false, Progress.UNHEARD);

    assertThat(report.added()).isZero();
    assertThat(report.refused())
        .extracting(Refusal::reason)
        .satisfiesExactlyInAnyOrder(
            reason -> assertThat(reason).contains("lies outside"),
            reason -> assertThat(reason).contains("lies outside"),
            reason -> assertThat(reason).contains("no file 'missing.png'"),
            reason -> assertThat(reason).contains("leads out"));
  }

  @Test
  void refusesADocumentLongerThanCanBeKept() {
    String text = "word ".repeat(210_000);
    records.file(
        "a.json",
        Records.source(book)
            .replace(
                "\"particulars\"", "\"body\": {\"en\": \"<p>" + text + "</p>\"}, \"particulars\""));

    ImportReport report = take(false);

    assertThat(report.refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).contains("1,000,000"));
  }

  @Test
  void keepsAsADraftWhatIsNotFitForThePublic() {
    records
        .file(
            "a.json",
            Records.person(ivan, book, "1900")
                .replace(
                    "\"citations\": [{\"source\": {\"entry\": \"@" + book + "\"}}]",
                    "\"citations\": []"))
        .file("b.json", Records.source(book));

    ImportReport report = take(true);

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.kept())
        .singleElement()
        .satisfies(remark -> assertThat(remark.reason()).contains("no source is given"));
    assertThat(known(ivan).state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void keepsAPersonWhoMayBeLivingAsADraftUnlessABasisIsGiven() {
    String living = Records.person(ivan, book, "1990");
    String lawful =
        Records.person(ivan + "2", book, "1990")
            .replace(
                "\"questions\"",
                "\"particulars\": {\"authority\": {\"basis\": {\"kind\": \"consent\"}}}, \"questions\"");
    records.line(Records.source(book)).line(living).line(lawful).lines();

    ImportReport report = take(true);

    assertThat(report.summary())
        .isEqualTo("3 added, 0 changed, 0 unchanged, 2 published, 0 refused");
    assertThat(report.kept())
        .singleElement()
        .satisfies(
            remark ->
                assertThat(remark.reason())
                    .isEqualTo(
                        "may be living (no date of death is stated, born 1990):"
                            + " no basis of publication is recorded"));
    assertThat(known(ivan).state()).isEqualTo(EntryState.DRAFT);
    assertThat(known(ivan + "2").state()).isEqualTo(EntryState.PUBLISHED);
  }

  @Test
  void saysThatThereIsNothingToRead() {
    ImportArchive imports = archive.bean(ImportArchive.class);

    assertThatThrownBy(() -> imports.take(folder.resolve("none"), false, Progress.UNHEARD))
        .isInstanceOf(UnreadableDeliveryException.class)
        .hasMessageContaining("none");
    assertThatThrownBy(() -> imports.take(folder, false, Progress.UNHEARD))
        .isInstanceOf(UnreadableDeliveryException.class);
  }

  private static String picture(String key, String file) {
    return """
        {"formatVersion": 1, "externalId": "%s", "kind": "topic", "heading": {"en": "A topic"},
         "pictures": [{"object": "file:%s", "use": "scan"}]}"""
        .formatted(key, file);
  }

  private ImportReport take(boolean publish) {
    return archive.bean(ImportArchive.class).take(folder, publish, Progress.UNHEARD);
  }

  private EntryId found(String words) {
    SearchQuery query = new SearchQuery("\"A book, " + words + "\"", false, null, "en", 0, 10);
    return archive.bean(EntrySearch.class).find(query).hits().get(0).id();
  }

  private KnownEntry known(String key) {
    return archive.bean(KnownEntries.class).keyed(List.of(key)).get(0);
  }

  private Entry published(String key) {
    return archive.bean(Editions.class).current(known(key).id()).orElseThrow().entry();
  }

  private Entry opened(EntryId id) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, id).entry();
  }
}
