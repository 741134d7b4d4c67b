package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.bulk.BulkWhy;
import org.variorum.claim.Claim;
import org.variorum.claim.Value;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.SaveEntry;
import org.variorum.curation.TrashEntry;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.intake.BrittleIntakes;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeName;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.intake.Intakes;
import org.variorum.job.JobLine;
import org.variorum.job.Jobs;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorRequest;
import org.variorum.job.Restart;
import org.variorum.joining.Rival;
import org.variorum.language.Texts;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.settings.Settings;
import org.variorum.staff.Actor;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.upkeep.TablesAfterUpgrade;

/** Records about entries that the archive has: what they say stands beside what is there. */
@ParameterizedClass
@EnumSource(Database.class)
class JoinedImportTest {
  private static final String REBUILT =
      "/db/migration/V51__what_nobody_knows_came_with_an_import.sql";

  @Parameter Database database;
  @TempDir private Path folder;
  @AutoClose private ArchiveDatabase archive;
  private ImportAtDesk imports;
  private Actor administrator;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.fresh(database);
    imports = archive.bean(ImportAtDesk.class);
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    StaffMember member =
        new StaffMember(
            id, "j-" + id, "Somebody", "An importer", Role.ADMINISTRATOR, "a hash", false, false);
    archive.inTransaction(
        manager -> {
          archive.bean(StaffMembers.class).keep(member);
          return id;
        });
    administrator = member.actor();
  }

  @AfterEach
  void calmDown() {
    BrittleIntakes.breakAfter(-1);
  }

  /** A body, of which nothing is asked before it is published. */
  private static String body(String key, String gnd, String exists) {
    return """
        {"formatVersion": 1, "externalId": "%s", "kind": "corporate-body",
         "heading": {"en": "Marlow & Sons"}, "particulars": {"authority": {"exists": "%s"%s}}}"""
        .formatted(
            key, exists, gnd.isEmpty() ? "" : ", \"identifiers\": {\"gnd\": \"" + gnd + "\"}");
  }

  private long brought(String name, boolean publish, String... records) {
    byte[] content =
        (List.of(records).stream()
                    .map(one -> one.replace("\n", " "))
                    .collect(Collectors.joining("\n"))
                + "\n")
            .getBytes(StandardCharsets.UTF_8);
    long id =
        imports.receive(administrator, name, new ByteArrayInputStream(content), content.length);
    imports.rehearse(administrator, id, publish);
    return id;
  }

  private Intake intake(long id) {
    return imports.look(administrator, id);
  }

  private void carryOut(long id) {
    imports.carryOut(administrator, id, intake(id).found().plan());
    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
  }

  private Optional<KnownEntry> known(String key) {
    return archive.bean(KnownEntries.class).keyed(List.of(key)).stream().findFirst();
  }

  private Entry entry(String key) {
    EntryId id = known(key).orElseThrow().id();
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, id).entry();
  }

  private void save(String key, Entry changed) {
    KnownEntry now = known(key).orElseThrow();
    archive.bean(SaveEntry.class).save(Actor.OPERATOR, now.id(), now.revision(), changed);
  }

  private static List<String> founded(Entry entry) {
    return entry.questions().stream()
        .filter(question -> question.property().equals("founded"))
        .flatMap(question -> question.claims().stream())
        .map(JoinedImportTest::date)
        .sorted()
        .toList();
  }

  private static String date(Claim claim) {
    return ((Value.OfDate) claim.value()).date().edtf();
  }

  private List<ImportAtDesk.Listed> changes(long id, IntakeOutcome outcome) {
    return imports.lines(administrator, intake(id), outcome, 0, 25);
  }

  @Test
  void setsARecordWithTheSameNumberBesideWhatIsThereAndTakesItAway() {
    carryOut(brought("first.jsonl", true, body("one", "118500902", "1900/1946")));
    Entry before = entry("one");

    long id = brought("second.jsonl", true, body("other", "118500902", "1901/1946"));

    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isEqualTo(1);
    assertThat(intake(id).countRivals()).isEqualTo(1);
    assertThat(changes(id, IntakeOutcome.CHANGES).get(0).rivals())
        .extracting(rival -> date(rival.held()), rival -> date(rival.brought()))
        .containsExactly(tuple("1900", "1901"));
    assertThat(entry("one")).isEqualTo(before);
    assertThat(imports.names(administrator, intake(id), 0, 9))
        .singleElement()
        .matches(IntakeName::isHeld)
        .matches(name -> name.entry().equals(before.id()));
    carryOut(id);
    assertThat(known("other")).isEmpty();
    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
    Rival rival = changes(id, IntakeOutcome.CHANGED).get(0).rivals().get(0);
    assertThat(heading(rival.held())).isEqualTo("first.jsonl");
    assertThat(heading(rival.brought())).isEqualTo("second.jsonl");
    Entry shown = archive.bean(Editions.class).current(before.id()).orElseThrow().entry();
    assertThat(founded(shown)).containsExactly("1900", "1901");

    imports.undo(administrator, id);

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.UNDONE);
    assertThat(intake(id).count(IntakeOutcome.LEFT)).isZero();
    assertThat(entry("one").questions()).isEmpty();
    assertThat(entry("one").with(before.issued())).isEqualTo(before);
    assertThat(known("file:second.jsonl").orElseThrow().state()).isEqualTo(EntryState.TRASHED);
    assertThat(brought("first.jsonl", true, body("one", "118500902", "1900/1946")))
        .matches(again -> intake(again).due() == 0);
  }

  private String heading(Claim claim) {
    EntryId source = claim.citations().get(0).source().entry();
    return archive
        .bean(OpenEntry.class)
        .open(Actor.OPERATOR, source)
        .entry()
        .heading()
        .wordsIn("en");
  }

  @Test
  void broughtAgainChangesNothingAndChangedChangesWhatChanged() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    carryOut(brought("second.jsonl", false, body("other", "118500902", "1901/1946")));

    long same = brought("second.jsonl", false, body("other", "118500902", "1901/1946"));
    assertThat(intake(same).due()).isZero();

    long changed = brought("second.jsonl", false, body("other", "118500902", "1902/1946"));
    assertThat(intake(changed).count(IntakeOutcome.CHANGES)).isEqualTo(1);
    carryOut(changed);
    assertThat(founded(entry("one"))).containsExactly("1900", "1902");

    imports.undo(administrator, changed);

    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
    long again = brought("second.jsonl", false, body("other", "118500902", "1902/1946"));
    assertThat(intake(again).count(IntakeOutcome.CHANGES)).isEqualTo(1);
  }

  @Test
  void joinsARecordThatSaysMoreThanANameAsSomebodyDecides() {
    carryOut(brought("first.jsonl", false, body("one", "", "1900/1946")));
    EntryId one = known("one").orElseThrow().id();
    long id = brought("second.jsonl", false, body("other", "", "1901/1946"));
    assertThat(intake(id).count(IntakeOutcome.ADDS)).isEqualTo(1);
    IntakeName name = imports.names(administrator, intake(id), 0, 10).get(0);
    assertThat(name.entry()).isEqualTo(one);

    imports.decide(administrator, id, name.key(), Optional.of(one));
    imports.rehearse(administrator, id, false);
    carryOut(id);

    assertThat(known("other")).isEmpty();
    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
  }

  @Test
  void keepsApartWhoSomebodySaysIsAnother() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    long id = brought("second.jsonl", false, body("other", "118500902", "1901/1946"));
    imports.decide(administrator, id, "other", Optional.empty());
    imports.rehearse(administrator, id, false);
    carryOut(id);

    assertThat(known("other")).isPresent();
    assertThat(entry("one").questions()).isEmpty();
  }

  @Test
  void joinsNobodyWhereTwoBearTheNumber() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    long apart = brought("second.jsonl", false, body("two", "118500902", "1900/1946"));
    imports.decide(administrator, apart, "two", Optional.empty());
    imports.rehearse(administrator, apart, false);
    carryOut(apart);

    long id =
        brought(
            "third.jsonl",
            false,
            body("other", "118500902", "1901/1946"),
            body("again", "118500902", "1901/1946"));

    assertThat(intake(id).count(IntakeOutcome.ADDS)).isEqualTo(2);
    assertThat(changes(id, IntakeOutcome.ADDS))
        .extracting(one -> one.line().why())
        .containsOnly(BulkWhy.NONE);
  }

  private List<String> whys(long id, IntakeOutcome outcome) {
    return changes(id, outcome).stream()
        .filter(one -> one.line().why() != BulkWhy.NONE)
        .map(one -> one.line().place() + " " + one.line().why() + " " + one.line().detail())
        .toList();
  }

  @Test
  void makesOneEntryOfNewRecordsWithOneNumberAndTakesItBack() {
    String[] records = {
      body("one", "118500902", "1900/1946"),
      body("two", "118500902", "1901/1946"),
      body("three", "118500902", "1900/1946").replace("Marlow & Sons", "Marlow und Söhne")
    };

    long id = brought("first.jsonl", true, records);

    assertThat(intake(id).count(IntakeOutcome.ADDS)).as("with the file").isEqualTo(4);
    assertThat(whys(id, IntakeOutcome.ADDS))
        .containsExactly(
            "first.jsonl:2 COMES_WITH bears the number gnd 118500902 of the record at"
                + " first.jsonl:1, which makes the entry",
            "first.jsonl:3 COMES_WITH bears the number gnd 118500902 of the record at"
                + " first.jsonl:1, which makes the entry");
    assertThat(intake(id).countRivals()).isEqualTo(1);
    assertThat(imports.names(administrator, intake(id), 0, 9)).isEmpty();
    carryOut(id);
    assertThat(intake(id).count(IntakeOutcome.MISSED)).isZero();
    assertThat(known("two")).isEmpty();
    assertThat(known("three")).isEmpty();
    KnownEntry made = known("one").orElseThrow();
    assertThat(made.revision()).isEqualTo(1);
    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
    assertThat(cited(entry("one"), "1900")).contains("first.jsonl one");
    assertThat(cited(entry("one"), "1901")).containsExactly("first.jsonl two");
    Entry shown = archive.bean(Editions.class).current(made.id()).orElseThrow().entry();
    assertThat(founded(shown)).containsExactly("1900", "1901");
    assertThat(intake(brought("first.jsonl", true, records)).due()).isZero();

    imports.undo(administrator, id);

    assertThat(whys(id, IntakeOutcome.LEFT)).isEmpty();
    assertThat(known("one").orElseThrow().state()).isEqualTo(EntryState.TRASHED);

    carryOut(brought("first.jsonl", true, records));

    assertThat(known("two")).isEmpty();
    assertThat(known("one").orElseThrow().state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
    assertThat(intake(brought("first.jsonl", true, records)).due()).isZero();
  }

  @Test
  void changesOfNewRecordsThatMadeOneEntryWhatChanged() {
    carryOut(
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1900/1946"),
            body("two", "118500902", "1901/1946")));

    carryOut(
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1900/1946"),
            body("two", "118500902", "1902/1946")));
    assertThat(founded(entry("one"))).containsExactly("1900", "1902");

    long id =
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1899/1946"),
            body("two", "118500902", "1902/1946"));
    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isEqualTo(1);
    carryOut(id);
    assertThat(dates("one")).isEqualTo("1899/1946");
    assertThat(founded(entry("one"))).contains("1902");
    assertThat(known("two")).isEmpty();
  }

  @Test
  void tellsOfNewRecordsThatBearOneNumberAndContradictEachOther() {
    long id =
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1900/1946"),
            body("two", "118500902", "1900/1946").replace("Marlow & Sons", "Others"),
            body("three", "118500902", "1900/1946").replace("corporate-body", "family"));

    assertThat(whys(id, IntakeOutcome.ADDS))
        .hasSize(2)
        .allMatch(
            one ->
                one.contains(
                    " NUMBER_BORNE bears the number gnd 118500902 of the record at first.jsonl:1,"
                        + " but its kind, its name or another number contradicts that"));
    carryOut(id);
    assertThat(known("one")).isPresent();
    assertThat(known("two")).isPresent();
    assertThat(known("three")).isPresent();
  }

  @Test
  void makesOneEntryOfPeopleWithOneNumberOnlyIfTheyShareMostOfANameOrTheSurname() {
    String petrov =
        body("one", "118500902", "1900/1946")
            .replace("Marlow & Sons", "Ivan Petrov")
            .replace("corporate-body", "person");
    String sidorov = petrov.replace("\"one\"", "\"two\"").replace("Ivan Petrov", "Ivan Sidorov");
    String petroff = petrov.replace("\"one\"", "\"three\"").replace("Ivan Petrov", "Petroff, Jean");

    carryOut(brought("first.jsonl", false, petrov, sidorov, petroff));

    assertThat(known("two")).isPresent();
    assertThat(known("three")).isEmpty();
  }

  @Test
  void joinsNobodyByWhatStandsWhereThereIsNoNumber() {
    for (String nothing : List.of("0", "n/a", "--", "None")) {
      carryOut(
          brought(
              "first.jsonl",
              false,
              body("one " + nothing.length(), nothing, "1900/1946"),
              body("two " + nothing.length(), nothing, "1900/1946")));

      assertThat(known("two " + nothing.length())).as(nothing).isPresent();
    }
  }

  @Test
  void refusesWithTheRecordThatMakesAnEntryThoseThatAreAboutIt() {
    String lost =
        "\"relations\": [{\"entry\": \"@nobody\", \"role\": \"associated\"}], \"particulars\"";
    long id =
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1900/1946").replace("\"particulars\"", lost),
            body("two", "118500902", "1901/1946"));

    assertThat(intake(id).count(IntakeOutcome.CANNOT)).isEqualTo(2);
    assertThat(intake(id).due()).isZero();
  }

  /** Two records that made one entry, of which the import was taken back. */
  private void undoneTogether() {
    long id =
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1900/1946"),
            body("two", "118500902", "1901/1946"));
    carryOut(id);
    imports.undo(administrator, id);
    assertThat(known("one").orElseThrow().state()).isEqualTo(EntryState.TRASHED);
  }

  @Test
  void refusesThoseThatAreAboutAnEntryAlsoWhereItsRecordIsRefusedAfterAnUndo() {
    undoneTogether();
    String lost =
        "\"relations\": [{\"entry\": \"@nobody\", \"role\": \"associated\"}], \"particulars\"";

    long id =
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1900/1946").replace("\"particulars\"", lost),
            body("two", "118500902", "1901/1946"));

    assertThat(intake(id).count(IntakeOutcome.CANNOT)).isEqualTo(2);
    assertThat(intake(id).due()).isZero();
  }

  @Test
  void takesWhatAnotherRecordSaysAgainWhereItsEntryCameBackAloneAfterAnUndo() {
    undoneTogether();

    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    assertThat(founded(entry("one"))).isEmpty();
    carryOut(brought("first.jsonl", false, body("two", "118500902", "1901/1946")));

    assertThat(founded(entry("one"))).contains("1901");
    assertThat(known("two")).isEmpty();
  }

  @Test
  void leavesARecordWithTheEntryThatItMadeOfItsOwnAfterAnUndo() {
    undoneTogether();

    carryOut(brought("first.jsonl", false, body("two", "118500902", "1901/1946")));
    assertThat(known("two").orElseThrow().state().isOnTheDesk()).isTrue();
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    carryOut(brought("first.jsonl", false, body("two", "118500902", "1902/1946")));

    assertThat(dates("two")).isEqualTo("1902/1946");
    assertThat(founded(entry("one"))).isEmpty();
  }

  @Test
  void givesAnEntryBackToItsRecordAfterAnUndoAlsoWhereAnotherWithItsNumberComesFirst() {
    long id = brought("first.jsonl", false, body("one", "118500902", "1900/1946"));
    carryOut(id);
    imports.undo(administrator, id);

    carryOut(
        brought(
            "first.jsonl",
            false,
            body("two", "118500902", "1901/1946"),
            body("one", "118500902", "1900/1946")));

    assertThat(known("two")).isEmpty();
    assertThat(known("one").orElseThrow().state().isOnTheDesk()).isTrue();
    assertThat(founded(entry("one"))).contains("1901");
  }

  @Test
  void relatesNoEntryToItselfWhereItsRecordRefersToAnotherAboutIt() {
    String also =
        "\"relations\": [{\"entry\": \"@two\", \"role\": \"associated\"}], \"particulars\"";
    String topic =
        """
        {"formatVersion": 1, "externalId": "%s", "kind": "topic", "heading": {"en": "Weaving"},
         "particulars": {"concept": {"broader": "@%s", "related": ["@%s"],
         "identifiers": {"gnd": "4066114-4"}}}}""";
    String other = topic.replaceFirst("\"broader.*\n", "\n");

    carryOut(
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1900/1946").replace("\"particulars\"", also),
            body("two", "118500902", "1900/1946"),
            topic.formatted("cloth", "linen", "linen"),
            other.formatted("linen")));

    assertThat(known("two")).isEmpty();
    assertThat(known("linen")).isEmpty();
    assertThat(entry("one").relations()).isEmpty();
    assertThat(entry("cloth").particulars().concept().broader()).isNull();
    assertThat(entry("cloth").particulars().concept().related()).isEmpty();
  }

  /** Somebody whom a finding aid only names, by a number. */
  private static final String NAMING =
      """
      <ead><eadheader><eadid>k</eadid></eadheader><archdesc level="fonds"><did>
      <unittitle>Papers</unittitle><origination><corpname source="gnd" authfilenumber="118500902"\
      >Marlow and Sons</corpname></origination></did></archdesc></ead>""";

  @Test
  void leadsANameOfAFindingAidToTheNewRecordThatDescribesItWhicheverComesFirst() throws Exception {
    Path all = Files.createDirectory(folder.resolve("all"));
    Files.writeString(all.resolve("a.xml"), NAMING);
    Files.writeString(
        all.resolve("b.jsonl"), body("one", "118500902", "1900/1946").replace("\n", " "));

    ImportReport report = archive.bean(ImportArchive.class).take(all, true, Progress.UNHEARD);

    assertThat(report.refused()).isEmpty();
    assertThat(known("authority:gnd:118500902")).isEmpty();
    assertThat(entry("ead:k").particulars().description().creators())
        .containsExactly(known("one").orElseThrow().id());
    assertThat(entry("one").heading()).isEqualTo(Texts.english("Marlow & Sons"));
    ImportReport again = archive.bean(ImportArchive.class).take(all, true, Progress.UNHEARD);
    assertThat(again.added() + again.changed()).isZero();
  }

  @Test
  void standsBesideWhatACuratorWroteSinceAndDoesNotShowHisDraft() {
    carryOut(brought("first.jsonl", true, body("one", "", "1900/1946")));
    save("one", entry("one").summarised(Texts.english("Written by a curator.")));

    long id = brought("first.jsonl", true, body("one", "", "1901/1946"));
    carryOut(id);

    assertThat(entry("one").summary()).isEqualTo(Texts.english("Written by a curator."));
    assertThat(entry("one").particulars().authority().exists().edtf()).isEqualTo("1901/1946");
    EntryId one = known("one").orElseThrow().id();
    assertThat(archive.bean(Editions.class).of(one)).hasSize(1);
    assertThat(intake(brought("first.jsonl", true, body("one", "", "1901/1946"))).due()).isZero();
  }

  @Test
  void isARivalOfWhatACuratorPutInPlaceOfIt() {
    carryOut(brought("first.jsonl", false, body("one", "", "1900/1946")));
    Entry mended = entry("one");
    save("one", mended.with(exists(mended, "1899/1946")));

    long id = brought("first.jsonl", false, body("one", "", "1901/1946"));

    assertThat(intake(id).countRivals()).isEqualTo(1);
    carryOut(id);
    assertThat(founded(entry("one"))).containsExactly("1899", "1901");
    assertThat(entry("one").particulars().authority().exists().edtf()).isEqualTo("1899/1946");
    imports.undo(administrator, id);
    assertThat(entry("one").questions()).isEmpty();
    assertThat(entry("one").particulars()).isEqualTo(exists(mended, "1899/1946"));
  }

  private static org.variorum.entry.Particulars exists(Entry entry, String dates) {
    org.variorum.authority.Authority old = entry.particulars().authority();
    return org.variorum.entry.Particulars.of(
        new org.variorum.authority.Authority(
            old.occupation(),
            org.variorum.date.HistoricalDate.of(dates),
            old.identifiers(),
            old.elements(),
            old.formerHeadings(),
            old.basis()));
  }

  /** The same body in a file of somebody who is not done with it. */
  private static String unfinished(String gnd) {
    return """
        <eac-cpf xmlns="urn:isbn:1-931666-33-4"><control><recordId>two</recordId>
        <publicationStatus>inProcess</publicationStatus></control><cpfDescription><identity>
        <entityId localType="gnd">%s</entityId><entityType>corporateBody</entityType>
        <nameEntry><part>Marlow the swindlers</part></nameEntry></identity></cpfDescription>
        </eac-cpf>"""
        .formatted(gnd);
  }

  @Test
  void addsToNobodyWhatIsForTheStaff() {
    carryOut(brought("first.jsonl", true, body("one", "118500902", "1900/1946")));
    Entry before = entry("one");

    long id = brought("second.xml", true, unfinished("118500902"));

    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isZero();
    assertThat(intake(id).count(IntakeOutcome.ADDS)).isEqualTo(1);
    assertThat(imports.names(administrator, intake(id), 0, 9)).isEmpty();
    carryOut(id);
    assertThat(entry("one")).isEqualTo(before);
    assertThat(known("file:second.xml")).isEmpty();
    assertThat(known("eac:two").orElseThrow().state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void showsNoFileOnWhichOnlyRestsWhatIsForTheStaff() {
    carryOut(brought("second.xml", true, unfinished("118500902")));
    save("eac:two", entry("eac:two").summarised(Texts.english("Written by a curator.")));

    carryOut(
        brought(
            "second.xml",
            true,
            unfinished("118500902")
                .replace("</nameEntry>", "</nameEntry><nameEntry><part>M.</part></nameEntry>")));

    assertThat(known("file:second.xml").orElseThrow().state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void citesAnEarlierDescriptionForDatesThatCameInARecordForTheStaff() {
    String dated =
        unfinished("118500902")
            .replace(
                "</identity>",
                "</identity><description><existDates><date standardDate=\"1850\">1850</date>"
                    + "</existDates></description>");
    carryOut(brought("second.xml", true, unfinished("118500902")));
    save("eac:two", entry("eac:two").summarised(Texts.english("Written by a curator.")));
    carryOut(brought("second.xml", true, dated));
    KnownEntry two = known("eac:two").orElseThrow();
    assertThat(dates("eac:two")).isEqualTo("1850");
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, two.id(), two.revision());

    carryOut(brought("third.jsonl", true, body("three", "118500902", "1851")));

    Entry now = entry("eac:two");
    assertThat(founded(now)).containsExactly("1850", "1851");
    assertThat(cited(now, "1850"))
        .singleElement()
        .asString()
        .startsWith("Earlier description in this archive");
    assertThat(known("file:second.xml").map(KnownEntry::state))
        .isNotEqualTo(Optional.of(EntryState.PUBLISHED));
  }

  @Test
  void namesNoFileForTheStaffWhereAnEntryThatItMadeIsCited() {
    String dated =
        unfinished("118500902")
            .replace(
                "</identity>",
                "</identity><description><existDates><date standardDate=\"1850\">1850</date>"
                    + "</existDates></description>");
    carryOut(brought("second.xml", true, dated));
    KnownEntry two = known("eac:two").orElseThrow();
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, two.id(), two.revision());

    carryOut(brought("third.jsonl", true, body("three", "118500902", "1851")));

    Entry now = entry("eac:two");
    assertThat(founded(now)).containsExactly("1850", "1851");
    assertThat(cited(now, "1850"))
        .singleElement()
        .asString()
        .startsWith("Earlier description in this archive");
    assertThat(known("file:second.xml")).isEmpty();
  }

  private int editions(String key) {
    return archive.bean(Editions.class).of(known(key).orElseThrow().id()).size();
  }

  @Test
  void doesNotShowLaterWhatAnImportHadJoinedThatWasToShowNothing() {
    carryOut(brought("first.jsonl", true, body("one", "118500902", "1900/1946")));
    carryOut(brought("second.jsonl", false, body("other", "118500902", "1901/1946")));

    carryOut(brought("first.jsonl", true, body("one", "118500902", "1900/1947")));

    assertThat(editions("one")).isEqualTo(1);
  }

  @Test
  void showsADraftOnlyOnceItsOwnRecordIsToBeShown() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    carryOut(brought("second.jsonl", true, body("other", "118500902", "1901/1946")));
    assertThat(editions("one")).isZero();

    carryOut(brought("first.jsonl", true, body("one", "118500902", "1900/1946")));

    assertThat(editions("one")).isEqualTo(1);
    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
  }

  @Test
  void leavesTheFilesOnWhichAnotherImportRests() {
    carryOut(
        brought(
            "first.jsonl",
            false,
            body("one", "118500902", "1900/1946"),
            body("two", "118500910", "1900/1946")));
    long id = brought("second.jsonl", false, body("other", "118500902", "1901/1946"));
    carryOut(id);
    long later =
        brought(
            "second.jsonl",
            false,
            body("other", "118500902", "1901/1946"),
            body("another", "118500910", "1901/1946"));
    carryOut(later);

    imports.undo(administrator, id);

    assertThat(entry("one").questions()).isEmpty();
    assertThat(changes(id, IntakeOutcome.LEFT))
        .extracting(one -> one.line().why(), one -> one.line().detail())
        .containsOnly(tuple(BulkWhy.IN_USE, "Marlow & Sons"));
    assertThat(known("file:second.jsonl").orElseThrow().state()).isEqualTo(EntryState.DRAFT);
    assertThat(founded(entry("two"))).containsExactly("1900", "1901");
  }

  private static String nameless(EntryId id, String exists) {
    return body("one", "118500902", exists)
        .replace("\"externalId\": \"one\"", "\"id\": \"" + id + "\"");
  }

  private Entry entry(EntryId id) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, id).entry();
  }

  @Test
  void joinsARecordWithAnEntryThatHasNoKey() {
    EntryId one = EntryId.random(RandomGenerator.getDefault());
    carryOut(brought("first.jsonl", false, nameless(one, "1900/1946")));

    long id = brought("second.jsonl", false, body("other", "118500902", "1901/1946"));

    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isEqualTo(1);
    carryOut(id);
    assertThat(founded(entry(one))).containsExactly("1900", "1901");
    assertThat(heading(changes(id, IntakeOutcome.CHANGED).get(0).rivals().get(0).held()))
        .isEqualTo("Earlier description in this archive");
  }

  @Test
  void bringsAgainWhatWasTakenBackOfAnEntryThatHasNoKey() {
    EntryId one = EntryId.random(RandomGenerator.getDefault());
    carryOut(brought("first.jsonl", false, nameless(one, "1900/1946")));
    Entry summarised = entry(one).summarised(Texts.english("Written by a curator."));
    archive.bean(SaveEntry.class).save(Actor.OPERATOR, one, 1, summarised);
    long id = brought("first.jsonl", false, nameless(one, "1901/1946"));
    carryOut(id);

    imports.undo(administrator, id);

    long again = brought("first.jsonl", false, nameless(one, "1901/1946"));
    assertThat(intake(again).count(IntakeOutcome.CHANGES)).isEqualTo(1);
  }

  @Test
  void followsItsFileAgainOnceACuratorMadeItWhatItWas() {
    carryOut(brought("first.jsonl", false, body("one", "", "1900/1946")));
    Entry before = entry("one");
    save("one", before.summarised(Texts.english("Written by a curator.")));
    carryOut(brought("first.jsonl", false, body("one", "", "1901/1946")));
    save("one", before);
    carryOut(brought("first.jsonl", false, body("one", "", "1902/1946")));
    save("one", entry("one").summarised(Texts.english("Written by a curator.")));

    carryOut(brought("first.jsonl", false, body("one", "", "1903/1946")));

    assertThat(entry("one").questions()).isEmpty();
    assertThat(entry("one").particulars().authority().exists().edtf()).isEqualTo("1903/1946");
  }

  @Test
  void takesTheFileOutOfTheTrashOnWhichARecordRests() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    carryOut(brought("second.jsonl", false, body("other", "118500902", "1901/1946")));
    KnownEntry file = known("file:second.jsonl").orElseThrow();
    archive.bean(TrashEntry.class).trash(Actor.OPERATOR, file.id(), file.revision());

    long id = brought("second.jsonl", false, body("other", "118500902", "1902/1946"));

    assertThat(intake(id).count(IntakeOutcome.RETURNS)).isEqualTo(1);
    carryOut(id);
    assertThat(known("file:second.jsonl").orElseThrow().state()).isEqualTo(EntryState.DRAFT);
    assertThat(founded(entry("one"))).containsExactly("1900", "1902");
  }

  @Test
  void overwritesNothingOfAnArchiveThatWasRebuiltBeforeItWasKnownWhatCameWithAnImport()
      throws IOException {
    carryOut(brought("first.jsonl", true, body("one", "", "1900/1946"), body("two", "", "1900")));
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    String mended;
    try (InputStream script = Entry.class.getResourceAsStream(REBUILT)) {
      mended = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    archive.inTransaction(
        manager -> {
          StaffMember former =
              new StaffMember(id, "former-" + id, "A", "A", Role.CONTRIBUTOR, "", false, true);
          archive.bean(StaffMembers.class).keep(former);
          manager.flush();
          manager
              .createNativeQuery("update revision set made_by = ? where entry_id = ?")
              .setParameter(1, id.value())
              .setParameter(2, known("one").orElseThrow().id().value())
              .executeUpdate();
          return manager.createNativeQuery(mended.replaceAll("--.*|;", "")).executeUpdate();
        });

    assertThat(known("one").orElseThrow().isTouched()).isTrue();
    assertThat(known("two").orElseThrow().isTouched()).isFalse();
  }

  @Test
  void joinsEveryRecordOfOneDeliveryThatBearsTheNumber() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    EntryId one = known("one").orElseThrow().id();

    long id =
        brought(
            "second.jsonl",
            false,
            body("one", "118500902", "1900/1947"),
            body("other", "118500902", "1901/1947"),
            body("third", "118500902", "1902/1947"));

    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isEqualTo(3);
    assertThat(intake(id).count(IntakeOutcome.ADDS)).as("the file itself").isEqualTo(1);
    assertThat(imports.names(administrator, intake(id), 0, 9))
        .extracting(IntakeName::key, IntakeName::entry, IntakeName::isHeld)
        .containsExactlyInAnyOrder(tuple("other", one, true), tuple("third", one, true));
    carryOut(id);
    assertThat(founded(entry("one"))).containsExactly("1900", "1901", "1902");
    assertThat(known("other")).isEmpty();
    assertThat(known("third")).isEmpty();
  }

  @Test
  void joinsNobodyByANumberThatHisOwnRecordGivesUpInTheSameDelivery() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));

    long id =
        brought(
            "second.jsonl",
            false,
            body("one", "118500910", "1900/1946"),
            body("other", "118500902", "1901/1946"));

    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isEqualTo(1);
    assertThat(intake(id).count(IntakeOutcome.ADDS)).isEqualTo(1);
  }

  @Test
  void takesSeveralRecordsAboutOneEntryTogetherAndBackTogether() {
    carryOut(brought("first.jsonl", true, body("one", "118500902", "1900/1946")));
    Entry before = entry("one");
    String[] records = {
      body("one", "118500902", "1900/1947"), body("two", "", "1901/1946"), body("three", "", "1902")
    };
    long id = brought("second.jsonl", true, records);
    imports.decide(administrator, id, "two", Optional.of(before.id()));
    imports.decide(administrator, id, "three", Optional.of(before.id()));

    imports.rehearse(administrator, id, true);

    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isEqualTo(3);
    assertThat(intake(id).count(IntakeOutcome.CANNOT)).isZero();
    assertThat(entry("one")).isEqualTo(before);
    carryOut(id);
    assertThat(intake(id).count(IntakeOutcome.CHANGED)).isEqualTo(3);
    assertThat(founded(entry("one"))).containsExactly("1900", "1901", "1902");
    assertThat(known("two")).isEmpty();
    assertThat(known("one").orElseThrow().revision()).isEqualTo(2);
    assertThat(brought("second.jsonl", true, records)).matches(again -> intake(again).due() == 0);

    imports.undo(administrator, id);

    assertThat(intake(id).count(IntakeOutcome.LEFT)).isZero();
    assertThat(entry("one").with(before.issued())).isEqualTo(before);
    Entry shown = archive.bean(Editions.class).current(before.id()).orElseThrow().entry();
    assertThat(founded(shown)).isEmpty();
  }

  @Test
  void refusesOfTheRecordsOfWhichAnEntryWasMadeTheSecond() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    String unkeyed = nameless(known("one").orElseThrow().id(), "1900/1948");

    long id = brought("second.jsonl", false, body("one", "", "1900/1947"), unkeyed);

    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isEqualTo(1);
    assertThat(changes(id, IntakeOutcome.CANNOT))
        .singleElement()
        .extracting(one -> one.line().detail())
        .asString()
        .startsWith("is about the same entry as the record at second.jsonl:1");
  }

  private static String undated(String key) {
    return body(key, "", "").replace("\"exists\": \"\"", "\"occupation\": {\"en\": \"Trade\"}");
  }

  /** Two records about an undated body in one file, with others about other bodies between. */
  private Entry datedTwice(int between) {
    List<String> first = new ArrayList<>(List.of(undated("one")));
    List<String> second = new ArrayList<>(List.of(body("two", "", "1850")));
    for (int i = 0; i < between; i++) {
      first.add(body("one " + i, "x" + i, "1900/1946"));
      second.add(body("other " + i, "x" + i, "1900/1946"));
    }
    second.add(body("three", "", "1851"));
    carryOut(brought("first.jsonl", false, first.toArray(String[]::new)));
    EntryId one = known("one").orElseThrow().id();
    long id = brought("second.jsonl", false, second.toArray(String[]::new));
    imports.decide(administrator, id, "two", Optional.of(one));
    imports.decide(administrator, id, "three", Optional.of(one));
    imports.rehearse(administrator, id, false);
    assertThat(intake(id).count(IntakeOutcome.CANNOT)).isZero();
    carryOut(id);
    assertThat(intake(id).count(IntakeOutcome.MISSED)).isZero();
    return entry("one");
  }

  @Test
  void citesForDatesThatCameWithOneOfSeveralRecordsItsFileWhereTheNextContradicts() {
    Entry one = datedTwice(0);

    assertThat(founded(one)).containsExactly("1850", "1851");
    assertThat(one.questions().get(0).claims())
        .extracting(
            JoinedImportTest::date,
            this::heading,
            claim -> claim.citations().get(0).locator().text())
        .containsExactlyInAnyOrder(
            tuple("1850", "second.jsonl", "two"), tuple("1851", "second.jsonl", "three"));
  }

  /** A body without dates, filled by the record of another file. */
  private void datedByAnotherFile() {
    String undated =
        body("one", "118500902", "")
            .replace("\"exists\": \"\"", "\"occupation\": {\"en\": \"Trade\"}");
    carryOut(brought("first.jsonl", false, undated));
    carryOut(brought("second.jsonl", false, body("two", "118500902", "1850")));
    assertThat(dates("one")).isEqualTo("1850");
  }

  private String dates(String key) {
    return entry(key).particulars().authority().exists().edtf();
  }

  private List<String> cited(Entry entry, String date) {
    return entry.questions().get(0).claims().stream()
        .filter(claim -> date(claim).equals(date))
        .map(claim -> heading(claim) + " " + claim.citations().get(0).locator().text())
        .toList();
  }

  @Test
  void citesForDatesTheFileThatFilledThemWhereALaterFileContradicts() {
    datedByAnotherFile();

    carryOut(brought("third.jsonl", false, body("three", "118500902", "1851")));

    assertThat(founded(entry("one"))).containsExactly("1850", "1851");
    assertThat(cited(entry("one"), "1850")).containsExactly("second.jsonl two");
    assertThat(cited(entry("one"), "1851")).containsExactly("third.jsonl three");
  }

  @Test
  void citesForDatesThatSomebodyChangedSinceNotTheFileThatHadFilledThem() {
    datedByAnotherFile();
    save("one", entry("one").with(exists(entry("one"), "1849")));

    carryOut(brought("third.jsonl", false, body("three", "118500902", "1851")));

    assertThat(cited(entry("one"), "1849")).containsExactly("first.jsonl one");
  }

  @Test
  void letsDatesFollowTheFileThatFilledThem() {
    datedByAnotherFile();

    carryOut(brought("second.jsonl", false, body("two", "118500902", "1852")));
    carryOut(
        brought(
            "second.jsonl",
            false,
            body("two", "118500902", "1852").replace("Marlow & Sons", "Marlow")));

    assertThat(dates("one")).isEqualTo("1852");
    assertThat(entry("one").questions()).isEmpty();
    carryOut(brought("third.jsonl", false, body("three", "118500902", "1851")));
    assertThat(cited(entry("one"), "1852")).containsExactly("second.jsonl two");
  }

  @Test
  void takesRecordsAboutOneEntryTogetherHoweverFarApartTheyStand() {
    assertThat(founded(datedTwice(100))).containsExactly("1850", "1851");
  }

  @Test
  void doesNotShowWhatIsForTheStaffWithAnotherRecordAboutTheSameEntry() throws IOException {
    carryOut(brought("second.xml", true, unfinished("118500902")));
    EntryId one = known("eac:two").orElseThrow().id();
    long id = brought("other.xml", true, finished("Marlow &amp; Sons"));
    imports.decide(administrator, id, "eac:other", Optional.of(one));
    Path both = Files.createDirectory(folder.resolve("both"));
    Files.writeString(both.resolve("1.xml"), finished("Marlow, Sons &amp; Co."));
    Files.writeString(
        both.resolve("2.xml"), unfinished("118500902").replace("swindlers", "forgers"));
    ImportArchive importing = archive.bean(ImportArchive.class);

    ImportReport taken = importing.take(both, true, Progress.UNHEARD);

    assertThat(taken.changed()).isEqualTo(2);
    assertThat(editions("eac:two")).isZero();
  }

  /** A body in a file of somebody who is done with it. */
  private static String finished(String name) {
    return unfinished("")
        .replace("<recordId>two", "<recordId>other")
        .replace("inProcess", "approved")
        .replaceAll("<entityId.*?</entityId>", "")
        .replace("Marlow the swindlers", name);
  }

  @Test
  void takesWhatChangedOfOneOfSeveralRecordsAboutOneEntry() {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    EntryId one = known("one").orElseThrow().id();
    String two = body("two", "", "1901/1946");
    long id = brought("second.jsonl", false, body("one", "118500902", "1900/1947"), two);
    imports.decide(administrator, id, "two", Optional.of(one));
    imports.rehearse(administrator, id, false);
    carryOut(id);

    long changed = brought("second.jsonl", false, body("one", "118500902", "1900/1948"), two);
    assertThat(intake(changed).count(IntakeOutcome.CHANGES)).isEqualTo(1);
    carryOut(changed);

    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
  }

  @Test
  void goesOnAfterAKillAndSetsNothingBesideTwice() throws IOException {
    String[] first =
        IntStream.range(0, 250)
            .mapToObj(i -> body("one " + i, "x" + i, "1900/1946"))
            .toArray(String[]::new);
    String[] second =
        IntStream.range(0, 250)
            .mapToObj(i -> body("other " + i, "x" + i, "1901/1946"))
            .toArray(String[]::new);
    carryOut(brought("first.jsonl", false, first));
    long id = brought("second.jsonl", false, second);
    assertThat(intake(id).countRivals()).isEqualTo(250);
    BrittleIntakes.breakAfter(2);

    assertThatThrownBy(() -> carryOut(id)).isInstanceOf(BrittleIntakes.Killed.class);

    assertThat(intake(id).count(IntakeOutcome.CHANGED)).isBetween(100L, 249L);
    goOnAfterRestart(id);
    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
    assertThat(intake(id).count(IntakeOutcome.CHANGED)).isEqualTo(250);
    assertThat(intake(id).countRivals()).isEqualTo(250);
    for (int i = 0; i < 250; i += 83) {
      assertThat(founded(entry("one " + i))).containsExactly("1900", "1901");
      assertThat(known("one " + i).orElseThrow().revision()).isEqualTo(2);
    }
    imports.undo(administrator, id);
    assertThat(intake(id).count(IntakeOutcome.LEFT)).isZero();
    assertThat(entry("one 249").questions()).isEmpty();
  }

  @Test
  void goesOnAfterAKillWithSeveralRecordsAboutEachEntry() throws IOException {
    String[] first =
        IntStream.range(0, 120)
            .mapToObj(i -> body("one " + i, "x" + i, "1900/1946"))
            .toArray(String[]::new);
    String[] second =
        IntStream.range(0, 360)
            .mapToObj(i -> body(i < 120 ? "one " + i : "more " + i, "x" + i % 120, "190" + i / 120))
            .toArray(String[]::new);
    carryOut(brought("first.jsonl", false, first));
    long id = brought("second.jsonl", false, second);
    assertThat(intake(id).count(IntakeOutcome.CHANGES)).isEqualTo(360);
    BrittleIntakes.breakAfter(2);

    assertThatThrownBy(() -> carryOut(id)).isInstanceOf(BrittleIntakes.Killed.class);

    assertThat(intake(id).count(IntakeOutcome.CHANGED)).isBetween(30L, 330L);
    goOnAfterRestart(id);
    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
    assertThat(intake(id).count(IntakeOutcome.CHANGED)).isEqualTo(360);
    for (int i = 0; i < 120; i += 17) {
      assertThat(founded(entry("one " + i))).containsExactly("1900", "1901", "1902");
      assertThat(known("one " + i).orElseThrow().revision()).isEqualTo(2);
    }
    imports.undo(administrator, id);
    assertThat(intake(id).count(IntakeOutcome.LEFT)).isZero();
    assertThat(entry("one 119").questions()).isEmpty();
  }

  @Test
  void tellsByCommandOfManyRivalsHowManyThereAreAndOnlyTheFirst() throws IOException {
    String[] first =
        IntStream.range(0, 250)
            .mapToObj(i -> body("one " + i, "x" + i, "1900/1946"))
            .toArray(String[]::new);
    String second =
        IntStream.range(0, 250)
            .mapToObj(i -> body("other " + i, "x" + i, "1901/1946").replace("\n", " "))
            .collect(Collectors.joining("\n"));
    carryOut(brought("first.jsonl", false, first));
    Path file = Files.writeString(folder.resolve("second.jsonl"), second);
    ImportArchive importing = archive.bean(ImportArchive.class);

    RehearsalReport rehearsed = importing.rehearse(file, false, Optional.empty(), Progress.UNHEARD);
    ImportReport taken = importing.take(file, false, Progress.UNHEARD);

    assertThat(rehearsed.names().kept()).hasSize(200);
    assertThat(rehearsed.names().more()).isPositive();
    for (FirstFew<SetBeside> rivals : List.of(rehearsed.rivals(), taken.rivals())) {
      assertThat(rivals.count()).isEqualTo(250);
      assertThat(rivals.kept()).hasSize(200);
      assertThat(archive.bean(RivalWords.class).of(rivals)).endsWith("and 50 more");
    }
    assertThat(taken.summary()).endsWith("250 beside another value");
  }

  @Test
  void beginsNothingUntilTheTablesAreWrittenAnewAfterAnUpgrade() throws IOException {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    long id = brought("second.jsonl", false, body("other", "118500902", "1901/1946"));
    Path file =
        Files.writeString(
            folder.resolve("third.jsonl"),
            body("third", "118500902", "1902/1946").replace("\n", " "));
    ImportArchive importing = archive.bean(ImportArchive.class);
    archive.bean(KeptSettings.class).keep(Setting.TABLES, KeptSettings.TABLES_DUE);

    assertThatThrownBy(() -> imports.rehearse(administrator, id, false))
        .isInstanceOf(TablesUnwrittenException.class);
    assertThatThrownBy(() -> carryOut(id)).isInstanceOf(TablesUnwrittenException.class);
    assertThatThrownBy(() -> importing.take(file, false, Progress.UNHEARD))
        .isInstanceOf(TablesUnwrittenException.class);
    assertThatThrownBy(() -> importing.rehearse(file, false, Optional.empty(), Progress.UNHEARD))
        .isInstanceOf(TablesUnwrittenException.class);

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.REHEARSED);
    assertThat(known("third")).isEmpty();
    assertThat(archive.bean(TablesAfterUpgrade.class).writeIfDue()).isTrue();
    carryOut(id);
    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
  }

  @Test
  void waitsAfterAnUpgradeUntilTheTablesAreWrittenAndGoesOnByItself() throws IOException {
    String[] records =
        IntStream.range(0, 150)
            .mapToObj(i -> body("one " + i, "x" + i, "1900/1946"))
            .toArray(String[]::new);
    long id = brought("first.jsonl", false, records);
    BrittleIntakes.breakAfter(0);
    assertThatThrownBy(() -> carryOut(id)).isInstanceOf(BrittleIntakes.Killed.class);
    archive.bean(KeptSettings.class).keep(Setting.TABLES, KeptSettings.TABLES_DUE);
    BrittleIntakes.breakAfter(-1);

    try (ArchiveDatabase restarted = archive.restarted()) {
      bringAlong(restarted, id);
      CompletableFuture<Boolean> written =
          CompletableFuture.supplyAsync(() -> written(restarted, id));
      Restart.of(restarted);
      assertThat(written).succeedsWithin(Duration.ofMinutes(1)).isEqualTo(true);
      assertThat(saidOf(restarted)).contains("the tables are written; it goes on");
    }

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
    assertThat(intake(id).count(IntakeOutcome.ADDED)).isEqualTo(150);
  }

  @Test
  void waitsByCommandUntilTheTablesAreWrittenAndGoesOnByItself() throws Exception {
    carryOut(brought("first.jsonl", false, body("one", "118500902", "1900/1946")));
    Path file =
        Files.writeString(
            folder.resolve("second.jsonl"),
            body("other", "118500902", "1901/1946").replace("\n", " "));
    archive.bean(KeptSettings.class).keep(Setting.TABLES, KeptSettings.TABLES_DUE);
    List<String> said = new CopyOnWriteArrayList<>();

    CompletableFuture<Void> importing =
        CompletableFuture.runAsync(
            () ->
                archive
                    .bean(ImportCommand.class)
                    .run(new OperatorRequest(List.of(file.toString()), folder), heard(said)));
    while (said.stream().noneMatch(line -> line.startsWith("waiting until"))) {
      assertThat(importing).isNotDone();
      Thread.sleep(20);
    }
    assertThat(entry("one").questions()).isEmpty();
    archive.bean(TablesAfterUpgrade.class).writeIfDue();

    assertThat(importing).succeedsWithin(Duration.ofMinutes(1));
    assertThat(said).contains("the tables are written; it goes on");
    assertThat(founded(entry("one"))).containsExactly("1900", "1901");
  }

  private static OperatorConsole heard(List<String> said) {
    return new OperatorConsole() {
      @Override
      public void line(String words) {
        said.add(words);
      }

      @Override
      public void problem(String words) {
        said.add(words);
      }
    };
  }

  /**
   * Writes the tables anew once somebody waits for it; returns whether nothing was taken before.
   */
  private static boolean written(ArchiveDatabase restarted, long id) {
    while (saidOf(restarted).stream().noneMatch(line -> line.startsWith("waiting until"))) {
      Thread.onSpinWait();
    }
    boolean waits =
        restarted.bean(Intakes.class).withId(id).orElseThrow().stage() == IntakeStage.RUNNING;
    restarted.bean(TablesAfterUpgrade.class).writeIfDue();
    return waits;
  }

  private static List<String> saidOf(ArchiveDatabase restarted) {
    Jobs jobs = restarted.bean(Jobs.class);
    return jobs.last(IntakeStage.RUNNING.job()).stream()
        .flatMap(job -> jobs.lines(job.id(), 0, 10).lines().stream())
        .map(JobLine::words)
        .toList();
  }

  private void goOnAfterRestart(long id) throws IOException {
    BrittleIntakes.breakAfter(-1);
    try (ArchiveDatabase restarted = archive.restarted()) {
      bringAlong(restarted, id);
      Restart.of(restarted);
    }
  }

  private void bringAlong(ArchiveDatabase restarted, long id) throws IOException {
    Path file = received(restarted, id);
    Files.createDirectories(file.resolveSibling(""));
    Files.copy(received(archive, id), file);
  }

  private static Path received(ArchiveDatabase of, long id) {
    return of.bean(Settings.class).dataDirectory().resolve("imports/" + id + "/received");
  }
}
