package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.bulk.Bulk;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.BulkEdits;
import org.variorum.bulk.BulkLine;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkStage;
import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.TextEdit;
import org.variorum.bulk.TextField;
import org.variorum.bulk.TextReplacement;
import org.variorum.bulk.UnsavedWriting;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Level;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.job.Jobs;
import org.variorum.job.SteppedJob;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.review.Reviews;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.workingcopy.WorkingCopies;
import org.variorum.workingcopy.WorkingCopy;

/** Changes of many entries: rehearsed, carried out and taken back as one. */
@ParameterizedClass
@EnumSource(Database.class)
class EditManyTest {
  private static final TextField NOTE = TextField.of(Element.NOTE);
  private static final BulkAct NOTING =
      new TextEdit(NOTE, "en", TextEdit.Manner.APPEND, "Checked against the shelf.");

  @Parameter Database database;
  private ArchiveDatabase archive;
  private EditMany editing;
  private DeskWork desk;
  private Actor editor;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    editing = archive.bean(EditMany.class);
    desk = new DeskWork(archive);
    editor = desk.colleague("An editor of many", DeskWork.REVIEWS);
  }

  @Test
  void changesHundredsAndTakesThemBackAsOne() {
    EntryId fonds = fonds("Fonds of hundreds");
    Siblings.under(archive, fonds, 320);
    EntryId person = desk.created(editor, EntryKind.PERSON, "Somebody among hundreds");
    List<EntryId> all = branch(fonds);
    List<String> before = documents(all);
    all.add(person);
    desk.save(editor, all.get(7), noted(all.get(7)));
    before.set(7, documents(all.subList(7, 8)).get(0));

    long id = rehearsed(all, NOTING);

    assertThat(bulk(id).stage()).isEqualTo(BulkStage.REHEARSED);
    assertThat(bulk(id).count(BulkOutcome.CHANGES)).isEqualTo(320);
    assertThat(bulk(id).count(BulkOutcome.STAYS)).isEqualTo(1);
    assertThat(lines(id, BulkOutcome.CANNOT))
        .extracting(BulkLine::entry, BulkLine::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(person, BulkWhy.NO_SUCH_FIELD));
    assertThat(documents(all.subList(0, 321))).isEqualTo(before);

    StatementCount.reset();
    editing.carryOut(editor, id);
    int statements = StatementCount.get();

    assertThat(statements).isLessThan(120);
    assertThat(bulk(id).stage()).isEqualTo(BulkStage.DONE);
    assertThat(bulk(id).count(BulkOutcome.DONE)).isEqualTo(320);
    assertThat(all.subList(0, 321))
        .allSatisfy(
            one ->
                assertThat(NOTE.in(desk.opened(one).entry()).wordsIn("en"))
                    .isEqualTo("Checked against the shelf."));
    assertThat(archive.bean(ListRevisions.class).of(editor, all.get(0), 0, 1))
        .first()
        .satisfies(
            newest -> {
              assertThat(newest.act()).isEqualTo(Act.BULK_EDITED);
              assertThat(newest.bulk()).isEqualTo(id);
              assertThat(newest.madeBy()).isEqualTo("An editor of many");
            });

    StatementCount.reset();
    editing.undo(editor, id);

    assertThat(StatementCount.get()).isLessThanOrEqualTo(statements + 10);
    assertThat(bulk(id).stage()).isEqualTo(BulkStage.UNDONE);
    assertThat(bulk(id).count(BulkOutcome.UNDONE)).isEqualTo(320);
    assertThat(documents(all.subList(0, 321))).isEqualTo(before);
    assertThat(desk.opened(all.get(0)).revision()).isEqualTo(3);
  }

  @Test
  void showsWhatWouldChangeOfEach() {
    EntryId fonds = fonds("Fonds of a rehearsal");
    Siblings.under(archive, fonds, 3);

    long id = rehearsed(branch(fonds), NOTING);

    StatementCount.reset();
    List<EditMany.Listed> listed = editing.lines(editor, bulk(id), BulkOutcome.CHANGES, 0, 2);
    assertThat(StatementCount.get()).isLessThanOrEqualTo(10);
    assertThat(listed).hasSize(2);
    assertThat(listed.get(0).heading()).isEqualTo("Fonds of a rehearsal");
    assertThat(listed.get(1).compared().orElseThrow().alterations())
        .singleElement()
        .satisfies(one -> assertThat(one.after().asText()).contains("Checked against the shelf."));
  }

  @Test
  void saysWhoHasUnsavedWritingInWhatItWouldChange() {
    EntryId fonds = fonds("Fonds of writers");
    Siblings.under(archive, fonds, 3);
    List<EntryId> all = branch(fonds);
    Actor writer = desk.colleague("A writer", DeskWork.REVIEWS);
    Instant when = Instant.parse("2026-05-03T10:00:00Z");
    archive
        .bean(WorkingCopies.class)
        .keep(
            Objects.requireNonNull(writer.id()),
            all.get(1),
            new WorkingCopy(1, new TreeMap<>(Map.of("heading.en", "Not saved")), when));
    long id = rehearsed(all, NOTING);

    Bulk bulk = bulk(id);
    StatementCount.reset();
    List<UnsavedWriting> unsaved = editing.unsaved(editor, bulk);

    assertThat(StatementCount.get()).isEqualTo(1);
    assertThat(unsaved)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.entry()).isEqualTo(all.get(1));
              assertThat(one.by()).isEqualTo("A writer");
              assertThat(one.when()).isEqualTo(when);
            });
    editing.tick(editor, id, List.of(2), false);
    assertThat(editing.unsaved(editor, bulk(id))).isEmpty();
  }

  @Test
  void leavesOutWhatIsTickedOff() {
    EntryId fonds = fonds("Fonds of ticks");
    Siblings.under(archive, fonds, 4);
    long id = rehearsed(branch(fonds), NOTING);

    editing.tick(editor, id, Set.of(1, 3), false);
    editing.tick(editor, id, Set.of(3), true);
    editing.carryOut(editor, id);

    assertThat(bulk(id).leftOut()).isEqualTo(1);
    assertThat(bulk(id).count(BulkOutcome.DONE)).isEqualTo(4);
    assertThat(desk.opened(fonds).revision()).isEqualTo(1);
  }

  @Test
  void leavesToOthersWhatTheyChangedMeanwhile() {
    EntryId fonds = fonds("Fonds of meetings");
    Siblings.under(archive, fonds, 3);
    List<EntryId> all = branch(fonds);
    Actor other = desk.colleague("A colleague", DeskWork.EDITS);
    long id = rehearsed(all, NOTING);
    desk.save(other, all.get(1), headed(all.get(1), "Changed after the rehearsal"));

    editing.carryOut(editor, id);

    assertThat(lines(id, BulkOutcome.MISSED))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.entry()).isEqualTo(all.get(1));
              assertThat(line.why()).isEqualTo(BulkWhy.CHANGED_SINCE);
              assertThat(line.detail()).isEqualTo("A colleague");
            });

    desk.save(other, all.get(2), headed(all.get(2), "Changed after the change"));
    editing.undo(editor, id);

    assertThat(lines(id, BulkOutcome.LEFT))
        .singleElement()
        .satisfies(line -> assertThat(line.entry()).isEqualTo(all.get(2)));
    assertThat(bulk(id).count(BulkOutcome.UNDONE)).isEqualTo(2);
    assertThat(desk.opened(all.get(1)).entry().heading().wordsIn("en"))
        .isEqualTo("Changed after the rehearsal");
    assertThat(desk.opened(all.get(2)).entry().heading().wordsIn("en"))
        .isEqualTo("Changed after the change");
  }

  /** A step that was broken off was never there, and one that was done is not done again. */
  @Test
  void changesNothingTwiceWhereverItIsKilled() {
    EntryId fonds = fonds("Fonds of a kill");
    Siblings.under(archive, fonds, 260);
    long id = rehearsed(branch(fonds), NOTING);
    archive.bean(BulkEdits.class).advance(id, BulkStage.REHEARSED, BulkStage.RUNNING);
    String order = Long.toString(id);
    SteppedJob job = archive.bean(CarryOutJob.class);
    archive.inTransaction(tables -> job.step(order, ""));
    assertThatThrownBy(
            () ->
                archive.inTransaction(
                    tables -> {
                      job.step(order, "100 100 261");
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");

    archive.bean(Jobs.class).begin(CarryOutJob.NAME, order);

    assertThat(bulk(id).stage()).isEqualTo(BulkStage.DONE);
    assertThat(bulk(id).count(BulkOutcome.DONE)).isEqualTo(261);
    assertThat(branch(fonds))
        .allSatisfy(one -> assertThat(desk.opened(one).revision()).isEqualTo(2));
  }

  @Test
  void movesManyBehindThePartsThatAreThere() {
    EntryId from = fonds("Fonds that is emptied");
    Siblings.under(archive, from, 150);
    List<EntryId> files = branch(from).subList(1, 151);
    EntryId to = fonds("Fonds that is filled");
    EntryId first = within(to, "was there", "");

    long id = rehearsed(with(files, to), new BulkAct.Move(to));
    assertThat(lines(id, BulkOutcome.CANNOT))
        .extracting(BulkLine::entry, BulkLine::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(to, BulkWhy.PART_OF_ITSELF));
    StatementCount.reset();
    editing.carryOut(editor, id);

    assertThat(parts(to)).startsWith(first).hasSize(BrowseTree.AT_ONCE);
    assertThat(parts(to).subList(1, 100)).isEqualTo(files.subList(0, 99));
    assertThat(parts(from)).isEmpty();

    editing.undo(editor, id);

    assertThat(parts(from)).isEqualTo(files.subList(0, 100));
  }

  @Test
  void movesNoCodeToWhereItIsBorne() {
    EntryId from = fonds("Fonds of two like codes");
    EntryId series = within(from, "a series", "");
    EntryId one = within(series, "one", "LIKE 1");
    EntryId elsewhere = fonds("Fonds of another like code");
    EntryId other = within(elsewhere, "other", "LIKE 1");
    EntryId to = fonds("Fonds to which both would come");

    long id = rehearsed(List.of(one, other), new BulkAct.Move(to));
    editing.carryOut(editor, id);

    assertThat(bulk(id).count(BulkOutcome.DONE)).isEqualTo(1);
    assertThat(lines(id, BulkOutcome.MISSED))
        .singleElement()
        .satisfies(line -> assertThat(line.why()).isEqualTo(BulkWhy.CODE_TAKEN));
  }

  @Test
  void changesCodesOfWhichNoTwoBecomeAlike() {
    EntryId fonds = fonds("Fonds of codes that are replaced");
    EntryId one = within(fonds, "one", "OLD 1a");
    EntryId two = within(fonds, "two", "OLD 1b");

    long id =
        rehearsed(
            List.of(one, two),
            new TextReplacement(TextReplacement.CODE, "", "OLD (\\d)[ab]", "NEW $1", true, true));
    editing.carryOut(editor, id);

    assertThat(bulk(id).count(BulkOutcome.DONE)).isEqualTo(1);
    assertThat(bulk(id).count(BulkOutcome.MISSED)).isEqualTo(1);
    assertThat(code(one)).isEqualTo("NEW 1");
    assertThat(code(two)).isEqualTo("OLD 1b");
  }

  @Test
  void publishesManyAndTakesThatBack() {
    EntryId fonds = fonds("Fonds that is published");
    Siblings.under(archive, fonds, 60);
    List<EntryId> all = branch(fonds);
    desk.publish(editor, all.get(0));
    desk.publish(editor, all.get(1));
    desk.save(editor, all.get(1), headed(all.get(1), "A second edition"));

    long id = rehearsed(all, new BulkAct.Publish());
    assertThat(bulk(id).count(BulkOutcome.STAYS)).isEqualTo(1);
    StatementCount.reset();
    editing.carryOut(editor, id);
    assertThat(StatementCount.get()).isLessThan(500);

    Editions editions = archive.bean(Editions.class);
    assertThat(bulk(id).count(BulkOutcome.DONE)).isEqualTo(60);
    assertThat(all).allSatisfy(one -> assertThat(editions.current(one)).isPresent());

    editing.undo(editor, id);

    assertThat(editions.current(all.get(0))).isPresent();
    assertThat(editions.current(all.get(1)).orElseThrow().number()).isEqualTo(1);
    assertThat(all.subList(2, 61)).allSatisfy(one -> assertThat(editions.current(one)).isEmpty());
  }

  @Test
  void withdrawsAndThrowsAwayManyAndTakesThatBack() {
    EntryId fonds = fonds("Fonds that is withdrawn");
    Siblings.under(archive, fonds, 5);
    List<EntryId> all = branch(fonds);
    desk.publish(editor, all.get(0));
    desk.send(editor, all.get(4));
    PublicReason reason = new PublicReason(Category.ERROR, Texts.english("Of another fonds."));

    long trashed = rehearsed(all, new BulkAct.Trash());
    assertThat(lines(trashed, BulkOutcome.CANNOT))
        .singleElement()
        .satisfies(line -> assertThat(line.why()).isEqualTo(BulkWhy.PUBLIC));
    editing.carryOut(editor, trashed);
    assertThat(desk.opened(all.get(3)).state()).isEqualTo(EntryState.TRASHED);
    assertThat(archive.bean(Reviews.class).current(all.get(4))).as("it is over").isEmpty();
    editing.undo(editor, trashed);
    assertThat(desk.opened(all.get(3)).state()).isEqualTo(EntryState.DRAFT);
    assertThat(desk.opened(all.get(4)).state()).isEqualTo(EntryState.DRAFT);

    long withdrawn = rehearsed(all, new BulkAct.Withdraw(reason));
    assertThat(bulk(withdrawn).count(BulkOutcome.STAYS)).isEqualTo(5);
    editing.carryOut(editor, withdrawn);
    assertThat(desk.opened(all.get(0)).state()).isEqualTo(EntryState.WITHDRAWN);
    long again = rehearsed(all.subList(0, 1), new BulkAct.Publish());
    assertThat(lines(again, BulkOutcome.CANNOT))
        .extracting(BulkLine::why)
        .containsExactly(BulkWhy.WITHDRAWN);
    editing.undo(editor, withdrawn);
    assertThat(desk.opened(all.get(0)).state()).isEqualTo(EntryState.PUBLISHED);
  }

  @Test
  void leavesWithdrawnWhatWasShownAndWithdrawnOnceMore() {
    EntryId fonds = fonds("Fonds that is withdrawn twice");
    desk.publish(editor, fonds);
    PublicReason reason = new PublicReason(Category.ERROR, Texts.english("Of another fonds."));
    long withdrawn = rehearsed(List.of(fonds), new BulkAct.Withdraw(reason));
    editing.carryOut(editor, withdrawn);
    WithdrawEntry single = archive.bean(WithdrawEntry.class);
    single.showAgain(editor, fonds, desk.opened(fonds).revision());
    single.withdraw(editor, fonds, reason);

    editing.undo(editor, withdrawn);

    assertThat(lines(withdrawn, BulkOutcome.LEFT))
        .extracting(BulkLine::why)
        .containsExactly(BulkWhy.CHANGED_SINCE);
    assertThat(desk.opened(fonds).state()).isEqualTo(EntryState.WITHDRAWN);
  }

  @Test
  void asksForTheRightOfTheActAndForWhoBeganIt() {
    EntryId fonds = fonds("Fonds of rights");
    Actor contributor = desk.colleague("A contributor", DeskWork.EDITS);
    long his = editing.choose(contributor, new Selection.Ticked(List.of(fonds)), "");

    assertThatThrownBy(() -> editing.rehearse(contributor, his, new BulkAct.Publish()))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> editing.rehearse(editor, his, NOTING))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> editing.carryOut(contributor, his))
        .isInstanceOf(WrongStageException.class);
  }

  @Test
  void worksAsWhoeverSetItGoingLast() {
    EntryId fonds = fonds("Fonds taken back by another");
    long his = rehearsed(List.of(fonds), NOTING);
    editing.carryOut(editor, his);

    editing.undo(Actor.OPERATOR, his);

    DeskEntry head = archive.bean(Drafts.class).head(fonds).orElseThrow();
    assertThat(bulk(his).count(BulkOutcome.UNDONE)).isEqualTo(1);
    assertThat(head.changedBy()).as("no colleague, but the machine").isNull();
    assertThat(archive.bean(Jobs.class).last(TakeBackJob.NAME).orElseThrow().startedBy()).isEmpty();
  }

  private EntryId fonds(String heading) {
    return archive
        .bean(AddUnit.class)
        .add(
            Actor.OPERATOR,
            new NewUnit(new UnitPlace.Within(null), Level.FONDS, Texts.english(heading), ""));
  }

  private EntryId within(EntryId parent, String heading, String code) {
    return archive
        .bean(AddUnit.class)
        .add(
            Actor.OPERATOR,
            new NewUnit(new UnitPlace.Within(parent), Level.FILE, Texts.english(heading), code));
  }

  /** The unit, and its parts in their order. */
  private List<EntryId> branch(EntryId unit) {
    List<EntryId> all = new ArrayList<>(List.of(unit));
    TreeWindow window = archive.bean(BrowseTree.class).first(editor, unit);
    window.rows().forEach(row -> all.add(new EntryId(row.id())));
    while (window.after()) {
      window = archive.bean(BrowseTree.class).after(editor, all.get(all.size() - 1));
      window.rows().forEach(row -> all.add(new EntryId(row.id())));
    }
    return all;
  }

  private List<EntryId> parts(EntryId unit) {
    return archive.bean(BrowseTree.class).first(editor, unit).rows().stream()
        .map(row -> new EntryId(row.id()))
        .toList();
  }

  private static List<EntryId> with(List<EntryId> some, EntryId more) {
    List<EntryId> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }

  private long rehearsed(List<EntryId> entries, BulkAct act) {
    long id = editing.choose(editor, new Selection.Ticked(entries), "");
    editing.rehearse(editor, id, act);
    return id;
  }

  private Bulk bulk(long id) {
    return editing.look(editor, id);
  }

  private List<BulkLine> lines(long id, BulkOutcome outcome) {
    return editing.lines(editor, bulk(id), outcome, 0, 100).stream()
        .map(EditMany.Listed::line)
        .collect(Collectors.toList());
  }

  private Entry headed(EntryId entry, String heading) {
    return desk.opened(entry).entry().headed(Texts.english(heading));
  }

  private Entry noted(EntryId entry) {
    return ((BulkAct.Edit) NOTING).applied(desk.opened(entry).entry());
  }

  private String code(EntryId unit) {
    Description described =
        Objects.requireNonNull(desk.opened(unit).entry().particulars().description());
    return Objects.requireNonNull(described.code()).value();
  }

  private List<String> documents(List<EntryId> entries) {
    org.variorum.document.DocumentCodec codec = new org.variorum.document.DocumentCodec();
    return entries.stream()
        .map(one -> codec.write(desk.opened(one).entry()).json())
        .collect(Collectors.toList());
  }
}
