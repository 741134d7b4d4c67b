package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.crosswalk.Keys;
import org.variorum.curation.OpenEntry;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeName;
import org.variorum.intake.IntakeNote;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.intake.NameDecisions;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;
import org.variorum.staff.Actor;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/** Finding aids at the desk: rehearsed, their names joined, carried out, brought again, undone. */
@ParameterizedClass
@EnumSource(Database.class)
class ForeignImportTest {
  private static final String AID =
      """
      <ead><eadheader><eadid>aid-1</eadid><profiledesc><langusage><language langcode="eng"/>
      </langusage></profiledesc></eadheader><archdesc level="fonds"><did><unittitle>Papers</unittitle>
      <origination><persname>Marlow, Ada</persname></origination></did>
      <dsc><c01 level="file"><did><unitid>1</unitid><unittitle>Letters</unittitle>
      <container type="box">1</container></did></c01>
      <c01 level="file"><did><unitid>2</unitid><unittitle>%s</unittitle></did></c01></dsc>
      </archdesc></ead>
      """;

  @Parameter Database database;
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
            id, "f-" + id, "Somebody", "An importer", Role.ADMINISTRATOR, "a hash", false, false);
    archive.inTransaction(
        manager -> {
          archive.bean(StaffMembers.class).keep(member);
          return id;
        });
    administrator = member.actor();
  }

  private long brought(String name, byte[] content) {
    long id =
        imports.receive(administrator, name, new ByteArrayInputStream(content), content.length);
    imports.rehearse(administrator, id, false);
    return id;
  }

  private long brought(String text) {
    return brought("aid.xml", text.getBytes(StandardCharsets.UTF_8));
  }

  private Intake intake(long id) {
    return imports.look(administrator, id);
  }

  private long count(long id, IntakeOutcome outcome) {
    return intake(id).count(outcome);
  }

  private void carryOut(long id) {
    imports.carryOut(administrator, id, intake(id).found().plan());
    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
  }

  private List<IntakeName> names(long id) {
    return imports.names(administrator, intake(id), 0, 10);
  }

  private Optional<KnownEntry> known(String key) {
    return archive.bean(KnownEntries.class).keyed(List.of(key)).stream().findFirst();
  }

  private Entry entry(String key) {
    return archive
        .bean(OpenEntry.class)
        .open(Actor.OPERATOR, known(key).orElseThrow().id())
        .entry();
  }

  @Test
  void isRehearsedAndCarriedOutLikeARecordOfOurs() {
    long id = brought(AID.formatted("Diaries"));

    assertThat(count(id, IntakeOutcome.ADDS)).isEqualTo(4);
    assertThat(known("ead:aid-1")).isEmpty();
    assertThat(imports.notes(administrator, intake(id)))
        .extracting(IntakeNote::element, IntakeNote::place, IntakeNote::words)
        .contains(org.assertj.core.groups.Tuple.tuple("container", "aid.xml:5", "box 1"));
    assertThat(
            imports.lines(administrator, intake(id), IntakeOutcome.ADDS, 0, 9).stream()
                .map(ImportAtDesk.Listed::line)
                .map(IntakeLine::place))
        .doesNotHaveDuplicates();

    carryOut(id);

    Entry letters = entry("ead:aid-1:1:" + Keys.brief("ead:aid-1"));
    assertThat(letters.remnants()).hasSize(1);
  }

  @Test
  void broughtAgainChangesNothingAndChangedChangesWhatChanged() {
    carryOut(brought(AID.formatted("Diaries")));

    long same = brought(AID.formatted("Diaries"));
    assertThat(count(same, IntakeOutcome.STAYS)).isEqualTo(4);
    assertThat(intake(same).due()).isZero();

    long changed = brought(AID.formatted("Diaries and notes"));
    assertThat(count(changed, IntakeOutcome.CHANGES)).isEqualTo(1);
    assertThat(count(changed, IntakeOutcome.STAYS)).isEqualTo(3);
  }

  @Test
  void joinsANameToWhomTheArchiveKnows() {
    EntryId ada = adaIsKnown();
    long id = brought(AID.formatted("Diaries"));
    IntakeName name = names(id).get(0);
    assertThat(name.entry()).isEqualTo(ada);

    imports.decide(administrator, id, name.key(), Optional.of(ada));
    imports.rehearse(administrator, id, false);

    assertThat(count(id, IntakeOutcome.ADDS)).isEqualTo(3);
    assertThat(names(id)).singleElement().matches(IntakeName::isJoined);
    carryOut(id);
    assertThat(known(name.key())).isEmpty();
    assertThat(entry("ead:aid-1").particulars().description().creators()).containsExactly(ada);
    long again = brought(AID.formatted("Diaries"));
    assertThat(intake(again).due()).isZero();
  }

  @Test
  void whatALaterImportDecidesLiftsNothingOnceThatIsTakenBack() {
    EntryId ada = adaIsKnown();
    long first = brought(AID.formatted("Diaries"));
    String key = names(first).get(0).key();
    imports.decide(administrator, first, key, Optional.of(ada));
    long second = brought(AID.formatted("Notes"));
    imports.decide(administrator, second, key, Optional.empty());
    imports.rehearse(administrator, second, false);
    assertThat(names(second)).singleElement().matches(IntakeName::isApart);
    carryOut(second);

    imports.undo(administrator, second);

    assertThat(names(first)).singleElement().matches(IntakeName::isJoined);
    assertThat(archive.bean(NameDecisions.class).of(List.of(key)))
        .containsEntry(key, Optional.of(ada));
  }

  @Test
  void whatIsDecidedAtTheDeskOutdoesWhatACommandSaidBefore() {
    EntryId ada = adaIsKnown();
    long first = brought(AID.formatted("Diaries"));
    String key = names(first).get(0).key();
    NameDecisions decisions = archive.bean(NameDecisions.class);
    decisions.decide(Map.of(key, Optional.empty()));
    assertThat(decisions.of(List.of(key))).containsEntry(key, Optional.empty());

    imports.decide(administrator, first, key, Optional.of(ada));

    assertThat(decisions.of(List.of(key))).containsEntry(key, Optional.of(ada));
    decisions.forget(first);
    assertThat(decisions.of(List.of(key))).containsEntry(key, Optional.empty());
  }

  @Test
  void whatACommandOutdidDoesNotComeBackWithALaterDecision() {
    EntryId ada = adaIsKnown();
    long first = brought(AID.formatted("Diaries"));
    String key = names(first).get(0).key();
    long second = brought(AID.formatted("Notes"));
    imports.decide(administrator, second, key, Optional.of(ada));
    NameDecisions decisions = archive.bean(NameDecisions.class);
    decisions.decide(Map.of(key, Optional.empty()));

    imports.decide(administrator, first, key, Optional.empty());

    assertThat(decisions.of(List.of(key))).containsEntry(key, Optional.empty());
  }

  @Test
  void keepsANameApartAndAsksNoMoreOnceItHasCome() {
    EntryId ada = adaIsKnown();
    long id = brought(AID.formatted("Diaries"));
    imports.decide(administrator, id, names(id).get(0).key(), Optional.empty());
    imports.rehearse(administrator, id, false);

    assertThat(names(id)).singleElement().matches(IntakeName::isApart);
    carryOut(id);

    assertThat(entry("ead:aid-1").particulars().description().creators())
        .hasSize(1)
        .doesNotContain(ada);
    assertThat(names(brought(AID.formatted("Diaries")))).isEmpty();
  }

  @Test
  void isTakenBackAsOne() {
    long id = brought(AID.formatted("Diaries"));
    carryOut(id);

    imports.undo(administrator, id);

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.UNDONE);
    assertThat(known("ead:aid-1").orElseThrow().state()).isEqualTo(EntryState.TRASHED);
  }

  @Test
  void comesBackWithThoseWhomItNamesWhenItIsBroughtAgain() {
    long id = brought(AID.formatted("Diaries"));
    carryOut(id);
    EntryId maker = entry("ead:aid-1").particulars().description().creators().get(0);
    imports.undo(administrator, id);
    assertThat(state(maker)).isEqualTo(EntryState.TRASHED);

    carryOut(brought(AID.formatted("Diaries")));

    assertThat(known("ead:aid-1").orElseThrow().state().isOnTheDesk()).isTrue();
    assertThat(state(maker).isOnTheDesk()).isTrue();
  }

  private EntryState state(EntryId id) {
    return archive.bean(KnownEntries.class).identified(List.of(id)).get(0).state();
  }

  @Test
  void comesPackedWithOthersAndNamesWhatIsNotKnown() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a/one.xml", "a/two.xml", "a/notes.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        String text =
            name.endsWith("txt") ? "hello" : AID.replace("aid-1", name).formatted("Diaries");
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }

    long id = brought("aids.zip", bytes.toByteArray());

    assertThat(count(id, IntakeOutcome.ADDS)).isEqualTo(8);
    assertThat(imports.notes(administrator, intake(id)))
        .extracting(IntakeNote::code, IntakeNote::file)
        .contains(org.assertj.core.groups.Tuple.tuple("unknown-format", "notes.txt"));
  }

  @Test
  void filesThatCallThemselvesTheSameAreKeptApartAndOneThatComesTwiceIsReadOnce()
      throws IOException {
    Map<String, String> files =
        new TreeMap<>(
            Map.of(
                "a/one.xml", AID.formatted("Diaries"),
                "a/two.xml", AID.formatted("Maps"),
                "b/one.xml", AID.formatted("Diaries"),
                "b/two.xml", AID.formatted("Plans")));

    long id = brought("aids.zip", packed(files));

    assertThat(count(id, IntakeOutcome.ADDS)).isEqualTo(12);
    assertThat(count(id, IntakeOutcome.CANNOT)).isZero();
    assertThat(imports.notes(administrator, intake(id)))
        .extracting(IntakeNote::code, IntakeNote::file, IntakeNote::words)
        .contains(
            org.assertj.core.groups.Tuple.tuple("same-file", "b/one.xml", "a/one.xml"),
            org.assertj.core.groups.Tuple.tuple("identifier-shared", "a/two.xml", "ead:aid-1:two"),
            org.assertj.core.groups.Tuple.tuple(
                "identifier-shared", "b/two.xml", "ead:aid-1:two:2"));
    carryOut(id);
    changesNothing(files);
  }

  private static byte[] packed(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private void changesNothing(Map<String, String> files) throws IOException {
    long again = brought("aids.zip", packed(files));
    assertThat(count(again, IntakeOutcome.ADDS)).as("new").isZero();
    assertThat(count(again, IntakeOutcome.CHANGES)).as("changed").isZero();
  }

  @Test
  void filesThatCallThemselvesTheSameKeepTheirKeysWhateverComesAlong() throws IOException {
    String diaries = AID.formatted("Diaries");
    String maps = AID.formatted("Maps");
    carryOut(brought("aids.zip", packed(Map.of("a.xml", diaries, "b.xml", maps))));
    assertThat(known("ead:aid-1:b")).isPresent();

    changesNothing(Map.of("b.xml", maps));
    changesNothing(Map.of("b.xml", maps, "c.xml", diaries));
    changesNothing(Map.of("moved/a.xml", diaries, "moved/b.xml", maps));
    changesNothing(Map.of("0.xml", diaries, "a.xml", diaries, "b.xml", maps));
    long more =
        brought(
            "aids.zip",
            packed(Map.of("0.xml", AID.formatted("Plans"), "a.xml", diaries, "b.xml", maps)));

    assertThat(count(more, IntakeOutcome.ADDS)).isEqualTo(4);
    assertThat(count(more, IntakeOutcome.CHANGES)).isZero();
    long alone = brought("b.xml", AID.formatted("Charts").getBytes(StandardCharsets.UTF_8));
    assertThat(count(alone, IntakeOutcome.ADDS)).isZero();
    carryOut(alone);
    assertThat(entry("ead:aid-1:b:2:" + Keys.brief("ead:aid-1:b")).heading().toString())
        .contains("Charts");
  }

  @Test
  void filesThatAreCalledTheSameKeepTheirKeysInWhateverOrderTheirFoldersStand() throws IOException {
    String maps = AID.formatted("Maps");
    String plans = AID.formatted("Plans");
    carryOut(brought("aids.zip", packed(Map.of("a/aid.xml", maps, "b/aid.xml", plans))));

    long more =
        brought(
            "aids.zip",
            packed(
                Map.of(
                    "0/aid.xml", AID.formatted("Diaries"), "a/aid.xml", maps, "b/aid.xml", plans)));

    assertThat(count(more, IntakeOutcome.ADDS)).isEqualTo(4);
    assertThat(count(more, IntakeOutcome.CHANGES)).isZero();
  }

  @Test
  void ofTwoRecordsInOneFileThatCallThemselvesTheSameTheSecondIsRefused() {
    String one =
        """
        <eac-cpf><control><recordId>r-1</recordId></control><cpfDescription><identity>
        <entityType>person</entityType><nameEntry><part>Marlow, %s</part></nameEntry></identity>
        </cpfDescription></eac-cpf>
        """;

    long id = brought("<dump>" + one.formatted("Ada") + one.formatted("Bea") + "</dump>");

    assertThat(count(id, IntakeOutcome.ADDS)).isEqualTo(1);
    assertThat(count(id, IntakeOutcome.CANNOT)).isEqualTo(1);
  }

  private EntryId adaIsKnown() {
    String ada =
        """
        {"formatVersion": 1, "externalId": "ada", "kind": "person", "heading": {"en": "Ada Marlow"}}
        """;
    long id = brought("ada.json", ada.getBytes(StandardCharsets.UTF_8));
    carryOut(id);
    return known("ada").orElseThrow().id();
  }
}
