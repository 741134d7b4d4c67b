package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.citation.Citation;
import org.variorum.citation.Quotation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.Incoming;
import org.variorum.inbox.Letter;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.Queue;
import org.variorum.inbox.Subject;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.StaffMembers;
import org.variorum.task.TaskKind;
import org.variorum.task.TaskPage;
import org.variorum.task.TaskQuery;
import org.variorum.task.TaskView;
import org.variorum.vocabulary.Vocabularies;

/** What a colleague finds on his desk, and the useful thing that he can do. */
@ParameterizedClass
@EnumSource(Database.class)
class FirstScreenTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private DeskWork desk;
  private Actor vera;
  private Actor anna;

  @BeforeEach
  void twoColleagues() {
    archive = ArchiveDatabase.fresh(database);
    desk = new DeskWork(archive);
    vera = desk.colleague("Vera", DeskWork.EDITS);
    anna = desk.colleague("Anna", DeskWork.REVIEWS);
  }

  @AfterEach
  void close() {
    if (archive != null) {
      archive.close();
    }
  }

  @Test
  void showsMyDraftsAndWhatOthersChanged() {
    EntryId mine = desk.created(vera, EntryKind.PLACE, "Mine");
    EntryId published = desk.created(vera, EntryKind.PLACE, "Published");
    desk.publish(anna, published);
    EntryId theirs = desk.created(anna, EntryKind.PLACE, "Theirs");

    assertThat(survey().drafts(vera)).extracting(DeskLine::id).containsExactly(mine.value());
    assertThat(survey().byOthers(vera)).extracting(DeskLine::id).containsExactly(theirs.value());
  }

  @Test
  void showsAPublishedEntryAmongMyDraftsOnceIHaveEditedIt() {
    EntryId entry = desk.created(anna, EntryKind.PLACE, "Published");
    desk.publish(anna, entry);

    desk.save(vera, entry, desk.opened(entry).entry().headed(Texts.english("Edited")));

    assertThat(survey().drafts(vera)).extracting(DeskLine::heading).containsExactly("Edited");
    assertThat(survey().drafts(anna)).isEmpty();
  }

  @Test
  void showsWhatIWroteAndDidNotSave() {
    EntryId saved = desk.created(vera, EntryKind.PLACE, "Saved");
    EntryId theirs = desk.created(anna, EntryKind.PLACE, "Theirs");
    desk.publish(anna, theirs);
    EntryId both = desk.created(vera, EntryKind.PLACE, "Both");
    write(vera, theirs);
    write(vera, both);

    assertThat(survey().drafts(vera))
        .extracting(line -> line.id() + " " + line.unsaved())
        .containsExactly(both + " true", theirs + " true", saved + " false");
    assertThat(survey().drafts(anna)).isEmpty();
  }

  @Test
  void showsNothingUnsavedOfWhatWasThrownAway() {
    EntryId entry = desk.created(vera, EntryKind.PLACE, "Away");
    write(vera, entry);
    archive.bean(TrashEntry.class).trash(vera, entry, desk.opened(entry).revision());

    assertThat(survey().drafts(vera)).filteredOn(DeskLine::unsaved).isEmpty();
  }

  private void write(Actor colleague, EntryId entry) {
    archive
        .bean(KeepWorkingCopy.class)
        .keep(
            colleague,
            entry,
            desk.opened(entry).revision(),
            new TreeMap<>(Map.of("heading.en", "Typed")));
  }

  @Test
  void countsWhatVisitorsSentByKindAndMarksWhatIsOverdue() {
    EntryId entry = desk.created(anna, EntryKind.PLACE, "Published");
    send(entry, MessageKind.REPORT);
    send(entry, MessageKind.CORRECTION);
    send(entry, MessageKind.CORRECTION);

    List<Queue> queues = survey().queues(vera);

    assertThat(queues)
        .extracting(queue -> queue.kind() + " " + queue.count())
        .containsExactly("REPORT 1", "CORRECTION 2");
    Queue report = queues.get(0);
    Instant inAWeek = report.oldest().plus(Duration.ofDays(7));
    assertThat(report.isOverdue(inAWeek)).isFalse();
    assertThat(report.isOverdue(inAWeek.plusSeconds(1))).isTrue();
    assertThat(queues.get(1).isOverdue(inAWeek.plusSeconds(1))).isFalse();
  }

  @Test
  void offersAUsefulThingAndAnotherOneUntilAllWereSeen() {
    unsourced("One");
    unsourced("Two");
    like("Andrey Vlasov", "Wlassow, Andrej");

    Set<String> seen = new HashSet<>();
    for (int turn = 0; turn < 18; turn++) {
      seen.add(tasks().one(vera, turn).orElseThrow().key());
    }

    assertThat(seen).hasSize(3);
  }

  @Test
  void leadsToThePartWhereItIsDone() {
    EntryId entry = unsourced("One");

    TaskView task = tasks().one(vera, 0).orElseThrow();

    assertThat(task.entry()).isEqualTo(entry.value());
    assertThat(task.kind()).isEqualTo(TaskKind.UNSOURCED);
    assertThat(task.part()).isEqualTo("c1");
    assertThat(task.heading()).isEqualTo("One");
    assertThat(task.property()).isEqualTo("cause");
  }

  @Test
  void doesNotOfferAgainWhatAColleaguePassedOverButOffersItToOthers() {
    EntryId entry = unsourced("One");
    TaskView task = tasks().one(vera, 0).orElseThrow();

    tasks().pass(vera, task.key());
    tasks().pass(vera, task.key());
    desk.save(anna, entry, desk.opened(entry).entry().headed(Texts.english("One and only")));

    assertThat(tasks().one(vera, 0)).isEmpty();
    assertThat(tasks().one(anna, 0)).isPresent();
  }

  @Test
  void offersNothingOnceItIsDone() {
    EntryId entry = unsourced("One");

    desk.save(anna, entry, desk.opened(entry).entry().asking(List.of()));

    assertThat(tasks().one(vera, 0)).isEmpty();
  }

  @Test
  void findsTwoEntriesThatMayBeOneFromEitherSide() {
    EntryId one = desk.created(anna, EntryKind.PERSON, "Andrey Vlasov");
    EntryId other = desk.created(anna, EntryKind.PERSON, "Wlassow, Andrej");
    desk.created(anna, EntryKind.PLACE, "Andrey Vlasov");
    desk.created(anna, EntryKind.PERSON, "Andrey Vlasenko");

    List<TaskView> found = all(TaskKind.LIKE_ANOTHER).tasks();
    assertThat(found).hasSize(1);
    assertThat(Set.of(found.get(0).entry(), String.valueOf(found.get(0).other())))
        .containsExactlyInAnyOrder(one.value(), other.value());

    desk.save(anna, one, desk.opened(one).entry().headed(Texts.english("Pyotr Vlasov")));
    assertThat(all(TaskKind.LIKE_ANOTHER).total()).isZero();
  }

  @Test
  void findsAQuotationThatIsNotInTheTextOfAUnitWhicheverIsWrittenLast() {
    EntryId leaf = desk.created(anna, EntryKind.UNIT, "Leaf 1");
    EntryId quoting = desk.created(anna, EntryKind.PLACE, "Quotington");
    Citation note = quoting(leaf, "The army was lost…");
    Entry place = desk.opened(quoting).entry();
    desk.save(
        anna,
        quoting,
        place.told(Texts.english("<p>Lost.</p>"), List.of(note)).issuing(PartKind.CITATION));
    assertThat(all(TaskKind.NOT_IN_TEXT).total()).isZero(); // there is no text yet

    transcribe(leaf, "<p>The army was found.</p>");
    List<TaskView> found = all(TaskKind.NOT_IN_TEXT).tasks();
    assertThat(found)
        .extracting(TaskView::entry, TaskView::part, TaskView::gist, TaskView::other)
        .containsExactly(tuple(quoting.value(), "s1", "The army was lost…", leaf.value()));

    transcribe(leaf, "<p>The ar-\nmy was lost.</p>");
    assertThat(all(TaskKind.NOT_IN_TEXT).total()).isZero();

    desk.save(
        anna,
        quoting,
        desk.opened(quoting)
            .entry()
            .told(Texts.english("<p>Lost.</p>"), List.of(quoting(leaf, "The army was found"))));
    assertThat(all(TaskKind.NOT_IN_TEXT).total()).isOne();
  }

  private void transcribe(EntryId unit, String text) {
    Entry entry = desk.opened(unit).entry();
    desk.save(anna, unit, entry.told(Texts.english(text), List.of()));
  }

  private static Citation quoting(EntryId unit, String words) {
    return new Citation(
        new LocalId("s1"),
        new SourceRef(unit, null),
        null,
        Stance.SUPPORTS,
        new Quotation(words, "en", Texts.NONE),
        null,
        null,
        Texts.NONE,
        List.of(),
        List.of(),
        null,
        Texts.NONE,
        false);
  }

  @Test
  void listsTheTasksOfAKindByEntriesAPageAtATime() {
    unsourced("B");
    unsourced("A");
    unsourced("C");

    TaskPage page = tasks().find(vera, new TaskQuery(TaskKind.UNSOURCED, null, 1, 1));

    assertThat(page.total()).isEqualTo(3);
    assertThat(page.tasks()).extracting(TaskView::heading).containsExactly("B");
    assertThat(
            tasks().find(vera, new TaskQuery(TaskKind.UNSOURCED, EntryKind.PERSON, 0, 9)).total())
        .isZero();
  }

  @Test
  void asksAtMostTenQuestionsForTheWholeScreen() {
    archive.bean(Vocabularies.class).current();
    Stream.of("One", "Two").forEach(this::unsourced);

    StatementCount.reset();
    archive.inTransaction(
        manager -> archive.bean(StaffMembers.class).withId(vera.id()).orElseThrow());
    survey().drafts(vera);
    survey().waiting(vera);
    survey().queues(vera);
    survey().jobs(vera);
    survey().byOthers(vera);
    archive.bean(ListHidden.class).count(vera);
    tasks().one(vera, 1);

    assertThat(StatementCount.get()).isBetween(7, 10);
  }

  @Test
  void isForThoseWhoMayReadTheDesk() {
    Actor stranger = new Actor(null, "stranger", Set.of());

    refuses(() -> survey().drafts(stranger));
    refuses(() -> survey().waiting(stranger));
    refuses(() -> survey().queues(stranger));
    refuses(() -> survey().jobs(stranger));
    refuses(() -> survey().byOthers(stranger));
    refuses(() -> tasks().one(stranger, 0));
    refuses(() -> tasks().find(stranger, new TaskQuery(TaskKind.UNDATED, null, 0, 1)));
    refuses(() -> tasks().pass(stranger, "a key"));
  }

  private static void refuses(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(ForbiddenActException.class);
  }

  private EntryId unsourced(String heading) {
    EntryId id = desk.created(anna, EntryKind.EVENT, heading);
    Claim claim =
        new Claim(
            new LocalId("c1"),
            new Value.OfText(Texts.english("Hunger")),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of());
    desk.save(
        anna,
        id,
        desk.opened(id)
            .entry()
            .asking(List.of(Question.of(new LocalId("q1"), "cause").answeredBy(claim)))
            .issuing(PartKind.QUESTION)
            .issuing(PartKind.CLAIM));
    return id;
  }

  private void like(String one, String other) {
    desk.created(anna, EntryKind.PERSON, one);
    desk.created(anna, EntryKind.PERSON, other);
  }

  private void send(EntryId entry, MessageKind kind) {
    Letter letter = new Letter("", "Look at it.", "", "", "", "A. Reader", "", "en");
    String key = kind + " " + System.nanoTime();
    archive.inTransaction(
        manager ->
            archive
                .bean(Inbox.class)
                .add(new Incoming(kind, Subject.whole(entry), null, letter, key)));
  }

  private TaskPage all(TaskKind kind) {
    return tasks().find(vera, new TaskQuery(kind, null, 0, 100));
  }

  private SurveyDesk survey() {
    return archive.bean(SurveyDesk.class);
  }

  private FindTasks tasks() {
    return archive.bean(FindTasks.class);
  }
}
