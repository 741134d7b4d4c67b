package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.bulk.BulkWhy;
import org.variorum.curation.KeepArchiveWords;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.PublishEntry;
import org.variorum.curation.SaveEntry;
import org.variorum.curation.SendToReview;
import org.variorum.curation.TrashEntry;
import org.variorum.curation.WithdrawEntry;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.hiding.Withdrawals;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.intake.BrittleIntakes;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.job.Jobs;
import org.variorum.job.Restart;
import org.variorum.language.Texts;
import org.variorum.option.VocabularyChanges;
import org.variorum.persistence.StatementCount;
import org.variorum.review.Sending;
import org.variorum.revision.EntryState;
import org.variorum.revision.KnownEntries;
import org.variorum.revision.KnownEntry;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.settings.Settings;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.vocabulary.Vocabulary;

/** Imports at the desk: rehearsed, carried out and taken back as one. */
@ParameterizedClass
@EnumSource(Database.class)
class ImportAtDeskTest {
  private static final String PARTICULARS = "\"particulars\"";
  private static int runs;

  @Parameter Database database;
  private ArchiveDatabase archive;
  private ImportAtDesk imports;
  private Jobs jobs;
  private VocabularyChanges changes;
  private Actor administrator;
  private String run;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    imports = archive.bean(ImportAtDesk.class);
    jobs = archive.bean(Jobs.class);
    changes = archive.bean(VocabularyChanges.class);
    administrator = administrator();
    runs++;
    run = "desk " + runs + "/";
  }

  @AfterEach
  void calmDown() {
    BrittleIntakes.breakAfter(-1);
  }

  private Actor administrator() {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    StaffMember member =
        new StaffMember(
            id, "i-" + id, "Somebody", "An importer", Role.ADMINISTRATOR, "a hash", false, false);
    archive.inTransaction(
        manager -> {
          archive.bean(StaffMembers.class).keep(member);
          return id;
        });
    return member.actor();
  }

  private long brought(String name, byte[] content) {
    return imports.receive(administrator, name, new ByteArrayInputStream(content), content.length);
  }

  private long brought(String... records) {
    StringBuilder lines = new StringBuilder();
    for (String record : records) {
      lines.append(record.replace("\n", " ")).append('\n');
    }
    return brought("records.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private long rehearsed(boolean publish, String... records) {
    long id = brought(records);
    imports.rehearse(administrator, id, publish);
    return id;
  }

  private Intake intake(long id) {
    return imports.look(administrator, id);
  }

  private JobView job(long id) {
    return imports.job(administrator, intake(id)).orElseThrow();
  }

  private List<IntakeLine> lines(long id, IntakeOutcome outcome) {
    return imports.lines(administrator, intake(id), outcome, 0, 1000).stream()
        .map(ImportAtDesk.Listed::line)
        .toList();
  }

  private KnownEntry known(String key) {
    return archive.bean(KnownEntries.class).keyed(List.of(run + key)).get(0);
  }

  private boolean isThere(String key) {
    return !archive.bean(KnownEntries.class).keyed(List.of(run + key)).isEmpty();
  }

  private Entry opened(String key) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, known(key).id()).entry();
  }

  private String book(String key) {
    return Records.source(run + key);
  }

  @Test
  void rehearsesWithoutWritingAnything() {
    rehearsedAndDone(book("old"));

    long id =
        rehearsed(
            false,
            book("old").replace("A book", "A novel"),
            book("new"),
            Records.person(run + "ivan", run + "new", "1900"),
            "{\"kind\": \"source\"}",
            Records.person(run + "petr", run + "nowhere", "1901"));

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.REHEARSED);
    assertThat(lines(id, IntakeOutcome.ADDS))
        .extracting(IntakeLine::place)
        .containsExactly("records.jsonl:2", "records.jsonl:3");
    assertThat(lines(id, IntakeOutcome.CANNOT))
        .extracting(IntakeLine::place)
        .containsExactly("records.jsonl:4", "records.jsonl:5");
    assertThat(lines(id, IntakeOutcome.CANNOT).get(1).detail()).contains("nowhere");
    StatementCount.reset();
    List<ImportAtDesk.Listed> changes =
        imports.lines(administrator, intake(id), IntakeOutcome.CHANGES, 0, 25);
    assertThat(StatementCount.get()).isLessThanOrEqualTo(10);
    assertThat(changes)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.compared().orElseThrow().alterations())
                    .singleElement()
                    .satisfies(change -> assertThat(change.after().asText()).contains("A novel")));
    assertThat(isThere("new")).isFalse();
    assertThat(opened("old").heading().wordsIn("en")).startsWith("A book");
  }

  @Test
  void refusesARecordWithASignThatNoDatabaseKeepsAndTakesTheOthers() {
    String nul = "\\u0000";
    long id =
        brought(
            book("sound"),
            book("called").replace("A book", "A" + nul + "book"),
            Records.person(run + "numbered", run + "sound", "1900")
                .replace(
                    "\"names\"",
                    "\"particulars\": {\"authority\": {\"identifiers\": {\"gnd\": \"1"
                        + nul
                        + "\"}}}, \"names\""));

    imports.rehearse(administrator, id, false);

    assertThat(lines(id, IntakeOutcome.ADDS))
        .extracting(IntakeLine::place)
        .containsExactly("records.jsonl:1");
    assertThat(lines(id, IntakeOutcome.CANNOT))
        .extracting(IntakeLine::detail)
        .allMatch(why -> why.contains("U+0000"))
        .hasSize(2);
    carryOut(id);
    assertThat(isThere("sound")).isTrue();
  }

  private void carryOut(long id) {
    imports.carryOut(administrator, id, intake(id).found().plan());
  }

  private long rehearsedAndDone(String... records) {
    long id = rehearsed(false, records);
    carryOut(id);
    return id;
  }

  @Test
  void carriesOutWhatWasRehearsedAndTakesItBackAsOne() {
    rehearsedAndDone(book("kept"));

    long id =
        rehearsedAndDone(
            book("kept").replace("A book", "A novel"),
            book("made"),
            Records.person(run + "ivan", run + "made", "1900"),
            "{\"kind\": \"source\"}");

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
    assertThat(intake(id).count(IntakeOutcome.ADDED)).isEqualTo(2);
    assertThat(intake(id).count(IntakeOutcome.CHANGED)).isEqualTo(1);
    assertThat(intake(id).count(IntakeOutcome.CANNOT)).isEqualTo(1);
    assertThat(opened("kept").heading().wordsIn("en")).startsWith("A novel");
    assertThat(job(id).message())
        .isEqualTo("2 added, 1 changed, 0 left alone, 1 refused or missed");

    imports.undo(administrator, id);

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.UNDONE);
    assertThat(intake(id).count(IntakeOutcome.UNDONE)).isEqualTo(3);
    assertThat(known("made").state()).isEqualTo(EntryState.TRASHED);
    assertThat(known("ivan").state()).isEqualTo(EntryState.TRASHED);
    assertThat(opened("kept").heading().wordsIn("en")).startsWith("A book");
  }

  @Test
  void publishesByTheRulesOfWhoeverPublishesHisOwn() {
    long id = brought(book("seen"), living("young"));

    imports.rehearse(administrator, id, true);

    assertThat(lines(id, IntakeOutcome.ADDS))
        .extracting(IntakeLine::why)
        .containsExactly(BulkWhy.NONE, BulkWhy.UNPUBLISHABLE);

    carryOut(id);

    Editions editions = archive.bean(Editions.class);
    assertThat(editions.current(known("seen").id())).isPresent();
    assertThat(editions.current(known("young").id())).isEmpty();
    assertThat(lines(id, IntakeOutcome.ADDED).get(1).detail())
        .contains("someone else than who revised it last");

    imports.undo(administrator, id);

    assertThat(editions.current(known("seen").id())).isEmpty();
    assertThat(known("seen").state()).isEqualTo(EntryState.TRASHED);
  }

  /** A person who may be living, with a basis of publication. */
  private String living(String key) {
    String basis = "{\"kind\": \"consent\", \"words\": {\"en\": \"A letter.\"}}";
    return Records.person(run + key, run + "seen", "1980")
        .replace(
            "\"names\"", "\"particulars\": {\"authority\": {\"basis\": " + basis + "}}, \"names\"");
  }

  @Test
  void isRehearsedAnewWhereTheArchiveHasChangedSinceTheRehearsalThatWasSeen() {
    rehearsedAndDone(book("one"), book("two"));
    long id =
        rehearsed(
            false, book("one").replace("A book", "New"), book("two").replace("A book", "New"));
    String seen = intake(id).found().plan();
    save("two", "As the curator calls it");
    assertThat(imports.stale(administrator, intake(id))).isEqualTo(1);

    carryOut(id);

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.REHEARSED);
    assertThat(intake(id).found().renewed()).isTrue();
    assertThat(intake(id).carried()).isEmpty();
    assertThat(intake(id).found().plan()).isNotEqualTo(seen);
    assertThat(opened("one").heading().wordsIn("en")).startsWith("A book");
    assertThat(opened("two").heading().wordsIn("en")).isEqualTo("As the curator calls it");
    assertThatThrownBy(() -> imports.carryOut(administrator, id, seen))
        .isInstanceOf(OtherRehearsalException.class);

    carryOut(id);

    assertThat(intake(id).count(IntakeOutcome.CHANGED)).isEqualTo(2);
    assertThat(opened("two").heading().wordsIn("en")).isEqualTo("As the curator calls it");
    assertThat(opened("two").names())
        .extracting(name -> name.text().substring(0, 3))
        .containsExactly("New");
  }

  @Test
  void findsTheSameEachTimeAsLongAsNothingChanges() {
    rehearsedAndDone(book("old"));
    long id =
        rehearsed(
            false,
            book("old").replace("A book", "A novel"),
            book("new"),
            Records.person(run + "ivan", run + "new", "1900"),
            Records.person(run + "petr", run + "nowhere", "1901"));
    String first = intake(id).found().plan();

    imports.rehearse(administrator, id, false);

    assertThat(intake(id).found().plan()).isEqualTo(first);
  }

  @Test
  void isDoneByWhoeverDoesItAndUndoneAlthoughWhoBroughtItHasLeft() {
    long id = brought(book("passed on"));
    Actor other = administrator();
    imports.rehearse(other, id, true);
    leave(administrator);

    imports.carryOut(other, id, intake(id).found().plan());

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
    assertThat(intake(id).carried()).isEqualTo(other.signature());
    assertThat(archive.bean(KnownEntries.class).heads(List.of(known("passed on").id())))
        .allSatisfy((entry, head) -> assertThat(head.changedBy()).isEqualTo(other.key()));

    leave(other);
    imports.undo(administrator(), id);

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.UNDONE);
    assertThat(known("passed on").state()).isEqualTo(EntryState.TRASHED);
  }

  private void leave(Actor actor) {
    archive.inTransaction(
        manager -> {
          StaffMembers staff = archive.bean(StaffMembers.class);
          staff.keep(staff.withId(actor.id()).orElseThrow().disabled(true));
          return actor;
        });
  }

  @Test
  void isNotTakenBackByWhoMayNotTakeBackWhatWasPublished() {
    long id = brought(book("public"));
    imports.rehearse(administrator, id, true);
    carryOut(id);
    Actor only =
        new Actor(
            administrator.id(), "operates", EnumSet.of(Right.READ_DESK, Right.EDIT, Right.OPERATE));

    assertThatThrownBy(() -> imports.undo(only, id)).isInstanceOf(ForbiddenActException.class);
    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
  }

  @Test
  void bringsBackFromTheTrashWhatItsUndoThrewAway() {
    String[] records = {book("back"), book("thrown away by hand")};
    long first = brought(records);
    imports.rehearse(administrator, first, true);
    carryOut(first);
    imports.undo(administrator, first);
    EntryId back = known("back").id();
    EntryId byHand = known("thrown away by hand").id();
    archive.bean(TrashEntry.class).putBack(administrator, byHand);
    archive.bean(TrashEntry.class).trash(administrator, byHand, 1);

    long again = brought(records);
    imports.rehearse(administrator, again, true);

    assertThat(lines(again, IntakeOutcome.RETURNS))
        .extracting(IntakeLine::entry)
        .containsExactly(back);
    assertThat(lines(again, IntakeOutcome.ADDS)).isEmpty();

    carryOut(again);

    assertThat(known("back").state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(known("back").revision()).isEqualTo(1);
    assertThat(archive.bean(Withdrawals.class).of(back)).isEmpty();
    assertThat(archive.bean(Editions.class).current(back)).isPresent();
    assertThat(known("thrown away by hand").state()).isEqualTo(EntryState.TRASHED);

    imports.undo(administrator, again);

    assertThat(known("back").state()).isEqualTo(EntryState.TRASHED);
    assertThat(archive.bean(Editions.class).current(back)).isEmpty();
  }

  private long publishedAndDone(String... records) {
    long id = rehearsed(true, records);
    carryOut(id);
    return id;
  }

  private void withdraw(EntryId entry) {
    PublicReason reason = new PublicReason(Category.ERROR, Texts.english("It is not ours."));
    archive.bean(WithdrawEntry.class).withdraw(administrator(), entry, reason);
  }

  private void assertNotShown(EntryId entry) {
    assertThat(archive.bean(Editions.class).current(entry)).isEmpty();
    assertThat(archive.bean(Withdrawals.class).of(entry).orElseThrow().reason().words())
        .isEqualTo(Texts.english("It is not ours."));
  }

  @Test
  void leavesWhatAColleagueWithdrewSinceTheImportWhenItIsTakenBack() {
    long id = rehearsedAndDone(book("withdrawn"));
    EntryId withdrawn = known("withdrawn").id();
    archive.bean(PublishEntry.class).publish(administrator(), withdrawn, 1);
    withdraw(withdrawn);

    imports.undo(administrator, id);

    assertThat(lines(id, IntakeOutcome.LEFT))
        .extracting(IntakeLine::why)
        .containsExactly(BulkWhy.CHANGED_SINCE);
    assertThat(known("withdrawn").state()).isEqualTo(EntryState.WITHDRAWN);
    publishedAndDone(book("withdrawn"));
    assertNotShown(withdrawn);
  }

  @Test
  void bringsBackButDoesNotShowWhatAColleagueHadWithdrawn() {
    imports.undo(administrator, publishedAndDone(book("back")));
    EntryId back = known("back").id();
    long second = rehearsedAndDone(book("back"));
    assertThat(known("back").state()).isEqualTo(EntryState.WITHDRAWN);
    archive.bean(WithdrawEntry.class).showAgain(administrator(), back, 1);
    withdraw(back);
    archive.bean(TrashEntry.class).trash(administrator(), back, 1);
    archive.bean(TrashEntry.class).putBack(administrator(), back);
    imports.undo(administrator, second);
    assertThat(known("back").state()).isEqualTo(EntryState.TRASHED);

    long third = rehearsed(true, book("back"));
    assertThat(lines(third, IntakeOutcome.RETURNS)).hasSize(1);
    carryOut(third);

    assertThat(known("back").state()).isEqualTo(EntryState.WITHDRAWN);
    assertNotShown(back);
  }

  @Test
  void takesBackThatItBroughtSomethingBackUnlessAColleagueWithdrewItSince() {
    imports.undo(administrator, publishedAndDone(book("untouched"), book("touched")));
    long again = rehearsedAndDone(book("untouched"), book("touched"));
    archive.bean(WithdrawEntry.class).showAgain(administrator(), known("touched").id(), 1);
    withdraw(known("touched").id());

    imports.undo(administrator, again);

    assertThat(known("untouched").state()).isEqualTo(EntryState.TRASHED);
    assertThat(known("touched").state()).isEqualTo(EntryState.WITHDRAWN);
    assertThat(lines(again, IntakeOutcome.LEFT)).hasSize(1);
  }

  @Test
  void goesOnWhereOnlyTheWordsWereKeptAndTakesThemBackWithTheRest() throws IOException {
    byte[] packed =
        packed("w/vocabulary.json", words("halted"), "w/a.json", book("after the words"));
    long id = brought("words.zip", packed);
    imports.rehearse(administrator, id, false);
    BrittleIntakes.breakAfter(0);
    assertThatThrownBy(() -> carryOut(id)).isInstanceOf(BrittleIntakes.Killed.class);
    assertThat(vocabulary()).contains("halted");
    assertThat(intake(id).taken()).isZero();

    goOnAfterRestart(id);

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
    imports.undo(administrator, id);
    assertThat(vocabulary()).doesNotContain("halted");
  }

  @Test
  void takesTheWordsBackOfAnImportThatWasGivenUpBeforeItsFirstRecord() throws IOException {
    byte[] packed = packed("w/vocabulary.json", words("given"), "w/a.json", book("never taken"));
    long id = brought("words.zip", packed);
    imports.rehearse(administrator, id, false);
    BrittleIntakes.breakAfter(0);
    assertThatThrownBy(() -> carryOut(id)).isInstanceOf(BrittleIntakes.Killed.class);
    BrittleIntakes.breakAfter(-1);

    imports.giveUp(administrator, id);

    assertThat(intake(id).count(IntakeOutcome.CHANGED)).isEqualTo(1);
    assertThat(intake(id).count(IntakeOutcome.MISSED)).isEqualTo(1);
    imports.undo(administrator, id);
    assertThat(vocabulary()).doesNotContain("given");
  }

  @Test
  void doesNotShowWhatIsInReviewSinceItWasWithdrawn() {
    publishedAndDone(book("reviewed"));
    EntryId entry = known("reviewed").id();
    withdraw(entry);
    archive.bean(SendToReview.class).send(administrator(), entry, 1, Sending.toAny("Again?"));

    publishedAndDone(book("reviewed").replace("A book", "A novel"));

    assertNotShown(entry);
  }

  @Test
  void takesBackTheWordsThatItBroughtUnlessTheyAreUsed() throws IOException {
    String before = vocabulary();
    long id =
        brought(
            "words.zip", packed("w/vocabulary.json", words("asked"), "w/a.json", book("worded")));
    imports.rehearse(administrator, id, false);
    carryOut(id);
    assertThat(vocabulary()).contains("asked");
    assertThat(changes.newest(1).get(0).by()).isEqualTo(administrator.signature());

    imports.undo(administrator, id);

    assertThat(vocabulary()).doesNotContain("asked");
    assertThat(intake(id).count(IntakeOutcome.UNDONE)).isEqualTo(2);
    assertThat(changes.newest(1).get(0).before()).contains("asked");
    assertThat(before).doesNotContain("asked");
  }

  private String vocabulary() {
    return archive.bean(KeptSettings.class).get(Setting.VOCABULARY).orElse("");
  }

  private static String words(String code) {
    return """
        {"properties": [{"code": "%s", "valueType": "text", "kinds": ["source"], "answers": "one",
          "question": {"en": "What?"}, "label": {"en": "What"}, "order": 10}],
         "roles": [], "differences": [], "schemes": []}"""
        .formatted(code);
  }

  @Test
  void leavesTheWordsThatAnEntryUsesMeanwhile() throws IOException {
    String asking =
        book("asking").replace("\"particulars\"", "\"questions\": [{\"property\": \"used\"}], $0");
    long id =
        brought(
            "words.zip",
            packed(
                "w/vocabulary.json", words("used"), "w/a.json", asking.replace("$0", PARTICULARS)));
    imports.rehearse(administrator, id, false);
    carryOut(id);
    save("asking", "Still asked");

    imports.undo(administrator, id);

    assertThat(lines(id, IntakeOutcome.LEFT))
        .extracting(IntakeLine::why)
        .containsExactly(BulkWhy.CHANGED_SINCE, BulkWhy.IN_USE);
    assertThat(vocabulary()).contains("used");
    archive.bean(KeepArchiveWords.class).keepVocabulary(Actor.OPERATOR, Vocabulary.NONE);
  }

  private void save(String key, String heading) {
    EntryId id = known(key).id();
    archive
        .bean(SaveEntry.class)
        .save(
            Actor.OPERATOR, id, known(key).revision(), opened(key).headed(Texts.english(heading)));
  }

  @Test
  void leavesWhatWasChangedSinceTheImportWhenItIsTakenBack() {
    long id = rehearsedAndDone(book("mended"), book("other"));
    save("mended", "Mended since");

    imports.undo(administrator, id);

    assertThat(lines(id, IntakeOutcome.LEFT))
        .extracting(IntakeLine::why)
        .containsExactly(BulkWhy.CHANGED_SINCE);
    assertThat(known("mended").state()).isEqualTo(EntryState.DRAFT);
    assertThat(known("other").state()).isEqualTo(EntryState.TRASHED);
  }

  @Test
  void doesNotTakeAFileThatIsNotTheOneThatWasRehearsed() throws IOException {
    long id = rehearsed(false, book("forged"));
    Files.writeString(received(archive, id), book("other").replace("\n", " "));

    carryOut(id);

    assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    assertThat(job(id).message()).contains("not the file any more that was rehearsed");
    assertThat(isThere("other")).isFalse();

    imports.giveUp(administrator, id);

    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
    assertThat(intake(id).count(IntakeOutcome.MISSED)).isEqualTo(1);
  }

  @Test
  void goesOnAfterAKillAndTakesNothingTwice() throws IOException {
    String[] records =
        IntStream.range(0, 250).mapToObj(i -> book("many " + i)).toArray(String[]::new);
    long id = rehearsed(false, records);
    BrittleIntakes.breakAfter(2);

    assertThatThrownBy(() -> carryOut(id)).isInstanceOf(BrittleIntakes.Killed.class);

    assertThat(intake(id).count(IntakeOutcome.ADDED)).isEqualTo(200);
    assertThat(jobs.last("import").orElseThrow().state()).isEqualTo(JobState.RUNNING);
    goOnAfterRestart(id);

    assertThat(jobs.last("import").orElseThrow().state()).isEqualTo(JobState.DONE);
    assertThat(intake(id).stage()).isEqualTo(IntakeStage.DONE);
    assertThat(intake(id).count(IntakeOutcome.ADDED)).isEqualTo(250);
    assertThat(archive.bean(KnownEntries.class).keyed(List.of(keys(250))))
        .hasSize(250)
        .allSatisfy(one -> assertThat(one.revision()).isEqualTo(1));
  }

  private void goOnAfterRestart(long id) throws IOException {
    BrittleIntakes.breakAfter(-1);
    try (ArchiveDatabase restarted = archive.restarted()) {
      Path file = received(restarted, id);
      Files.createDirectories(file.resolveSibling(""));
      Files.copy(received(archive, id), file);
      Restart.of(restarted);
    }
  }

  private String[] keys(int many) {
    return IntStream.range(0, many).mapToObj(i -> run + "many " + i).toArray(String[]::new);
  }

  private static Path received(ArchiveDatabase of, long id) {
    return of.bean(Settings.class).dataDirectory().resolve("imports/" + id + "/received");
  }

  @Test
  void keepsAFileUntilNobodyDidAnythingWithItForLong() {
    OldImports old = archive.bean(OldImports.class);
    long id = brought(book("worked at"));
    aged("begunAt", id);

    old.forget();
    assertThat(imports.isKept(administrator, intake(id))).isTrue();

    aged("touchedAt", id);
    imports.rehearse(administrator, id, false);
    old.forget();
    assertThat(imports.isKept(administrator, intake(id))).isTrue();

    aged("touchedAt", id);
    old.forget();
    assertThat(imports.isKept(administrator, intake(id))).isFalse();
  }

  private void aged(String field, long id) {
    Instant then = Instant.now().minus(Duration.ofDays(40));
    archive.inTransaction(
        manager ->
            manager
                .createQuery("update IntakeRow i set i." + field + " = :then where i.id = :id")
                .setParameter("then", then)
                .setParameter("id", id)
                .executeUpdate());
  }

  @Test
  void leavesNoHalfOfAFileThatWasBeingBroughtWhenThePortalWasKilled() throws IOException {
    Path folder = received(archive, brought(book("whole"))).resolveSibling("..").normalize();
    Path old = Files.writeString(folder.resolve("old.part"), "half");
    Path coming = Files.writeString(folder.resolve("coming.part"), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

    archive.bean(OldImports.class).forget();

    assertThat(old).doesNotExist();
    assertThat(coming).exists();
    Files.delete(coming);
  }

  @Test
  void saysHowFarItIsOverReadingAndWriting() {
    long id = rehearsedAndDone(book("a"), book("b"), "{\"kind\": \"source\"}");

    assertThat(job(id).position()).isEqualTo(12);
    assertThat(job(id).percent()).contains(100);
  }

  @Test
  void takesAFolderThatWasPacked() throws IOException {
    byte[] zip =
        packed(
            "export/a.json", Records.person(run + "ivan", run + "book", "1900"),
            "export/b/c.jsonl", book("book").replace("\n", " "));

    long id = brought("export.zip", zip);
    imports.rehearse(administrator, id, false);

    assertThat(lines(id, IntakeOutcome.ADDS))
        .extracting(IntakeLine::place)
        .containsExactly("a.json:1", "b/c.jsonl:1");
  }

  @Test
  void refusesWhatIsNoDelivery() throws IOException {
    assertRefused("hello".getBytes(StandardCharsets.UTF_8), "NO_DELIVERY");
    assertRefused(new byte[0], "NO_DELIVERY");
    assertRefused("[1]".getBytes(StandardCharsets.UTF_8), "NO_DELIVERY");
    assertThatThrownBy(
            () -> imports.receive(administrator, "x", new ByteArrayInputStream(new byte[3]), 4))
        .hasFieldOrPropertyWithValue("reason", UnacceptableDeliveryException.Reason.CUT);

    long id = brought("bad.zip", packed("../../out.json", "{}", "a.json", book("a")));
    imports.rehearse(administrator, id, false);

    assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    assertThat(job(id).message()).contains("lead out of its folder");
  }

  private void assertRefused(byte[] content, String reason) {
    assertThatThrownBy(() -> brought("x", content))
        .hasFieldOrPropertyWithValue(
            "reason", UnacceptableDeliveryException.Reason.valueOf(reason));
  }

  private static byte[] packed(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void publishesNothingForWhoMayNot() {
    long id = brought(book("quiet"));
    Actor only =
        new Actor(
            administrator.id(), "operates", EnumSet.of(Right.READ_DESK, Right.EDIT, Right.OPERATE));

    assertThatThrownBy(() -> imports.rehearse(only, id, true))
        .isInstanceOf(ForbiddenActException.class);
    assertThat(intake(id).stage()).isEqualTo(IntakeStage.RECEIVED);
  }

  @Test
  void listsManyWithFewQuestions() {
    rehearsed(false, book("listed"));

    StatementCount.reset();
    List<Intake> recent = imports.recent(administrator, 0, 50);

    assertThat(StatementCount.get()).isLessThanOrEqualTo(3);
    assertThat(recent.get(0).fileName()).isEqualTo("records.jsonl");
    assertThat(recent.get(0).signature()).isEqualTo("An importer");
  }
}
