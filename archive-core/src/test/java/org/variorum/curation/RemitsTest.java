package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.description.Description;
import org.variorum.description.Level;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;
import org.variorum.hiding.PublicReason;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.StaffId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.Incoming;
import org.variorum.inbox.Letter;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;
import org.variorum.inbox.Subject;
import org.variorum.language.Texts;
import org.variorum.merger.Union;
import org.variorum.review.Place;
import org.variorum.review.Sending;
import org.variorum.scan.Tolerance;
import org.variorum.staff.Actor;
import org.variorum.staff.OutsideRemitException;
import org.variorum.staff.Remit;
import org.variorum.staff.Right;
import org.variorum.staff.Role;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.standing.StandingPage;
import org.variorum.upload.Uploads;

/** Colleagues keep to the part of the archive that is theirs, whatever they do. */
@ParameterizedClass
@EnumSource(Database.class)
class RemitsTest {
  private static final Reason LAW =
      new Reason(Category.PRIVACY, "", LocalDate.of(2027, 1, 1), null);

  @Parameter Database database;
  private ArchiveDatabase archive;
  private EntryId house;
  private EntryId fonds;
  private EntryId file;
  private EntryId elsewhere;
  private EntryId person;
  private Actor archivist;

  @BeforeEach
  void aHouseWithTwoFonds() {
    archive = ArchiveDatabase.on(database);
    house = created(EntryKind.INSTITUTION, "A house");
    fonds = unit("Letters", null, house);
    file = unit("Letters of 1943", fonds, null);
    elsewhere = unit("Orders", null, house);
    person = created(EntryKind.PERSON, "Somebody");
    archivist = colleague(new Remit(List.of(fonds), Set.of()));
  }

  @Test
  void letPassWhatStandsBelowTheBranch() {
    assertThat(touch(archivist, fonds)).isEqualTo(3);
    assertThat(touch(archivist, file)).isEqualTo(3);
  }

  @Test
  void coverAnInstitutionWithAllThatItKeeps() {
    Actor keeper = colleague(new Remit(List.of(house), Set.of()));

    assertThat(touch(keeper, file)).isEqualTo(3);
    assertThat(touch(keeper, elsewhere)).isEqualTo(3);
    assertThat(touch(keeper, house)).isEqualTo(2);
    refused(() -> touch(keeper, person));
  }

  @Test
  void areLimitedByKind() {
    Actor biographer = colleague(new Remit(List.of(), Set.of("person")));

    assertThat(touch(biographer, person)).isEqualTo(2);
    refused(() -> touch(biographer, file));
    refused(() -> archive.bean(CreateEntry.class).create(biographer, EntryKind.EVENT, ONE));
  }

  @Test
  void refuseEveryActOnAnEntryOutside() {
    EntryId known = created(EntryKind.PLACE, "A place");
    archive.bean(PublishEntry.class).publish(Actor.OPERATOR, known, 1);
    MessageId letter = letter(known);
    Hiding hiding =
        archive.bean(HideNow.class).hide(Actor.OPERATOR, new Hideable.OfEdition(known, 1), LAW);
    Hideable whole = new Hideable.OfEntry(known);

    refused(() -> touch(archivist, known));
    refused(() -> archive.bean(PublishEntry.class).publish(archivist, known, 1));
    refused(() -> archive.bean(PublishEntry.class).publishAsMinor(archivist, known, 1));
    refused(() -> archive.bean(WithdrawEntry.class).withdraw(archivist, known, WHY));
    refused(() -> archive.bean(AttachScan.class).attach(archivist, known, List.of(scan()), "1"));
    refused(() -> archive.bean(Uploads.class).begin(archivist, known, "1.png", 9, Tolerance.NONE));
    refused(() -> archive.bean(OpenComments.class).choose(archivist, known, true));
    refused(() -> archive.bean(HideNow.class).hide(archivist, whole, LAW));
    refused(() -> archive.bean(ShowAgain.class).show(archivist, hiding.id()));
    refused(() -> archive.bean(ShowAgain.class).keep(archivist, hiding.id(), LAW.reviewOn()));
    refused(() -> archive.bean(SuppressHidden.class).suppress(archivist, hiding.id()));
    refused(() -> archive.bean(TakeUpCorrection.class).claim(archivist, letter));
    refused(() -> archive.bean(EraseMessage.class).erase(archivist, letter));
    refused(
        () ->
            archive
                .bean(DecideMessage.class)
                .decide(archivist, letter, MessageState.ACCEPTED, "So."));
    refused(
        () ->
            archive
                .bean(WriteStandingPage.class)
                .write(archivist, StandingPage.ABOUT, 0, Texts.NONE));
    assertThat(archive.bean(OpenEntry.class).open(archivist, known).revision()).isEqualTo(1);
    assertThat(archive.bean(ListHidden.class).of(Actor.OPERATOR, known)).hasSize(1);
  }

  @Test
  void letNobodyMoveAUnitOutOfThemOrIntoThem() {
    refused(() -> save(archivist, file, under(entry(file), elsewhere)));
    refused(() -> save(archivist, elsewhere, under(entry(elsewhere), fonds)));
    assertThat(archive.bean(OpenEntry.class).open(archivist, file).revision()).isEqualTo(2);
  }

  @Test
  void letUnitsBeBegunWithinThem() {
    EntryId begun = add(archivist, fonds);

    assertThat(entry(begun).particulars().description())
        .satisfies(unit -> assertThat(unit.parent()).isEqualTo(fonds));
    refused(() -> add(archivist, elsewhere));
    refused(() -> archive.bean(CreateEntry.class).create(archivist, EntryKind.UNIT, ONE));
  }

  @Test
  void refuseToMoveUnitsOutsideAndAcrossTheirBounds() {
    MoveUnit moving = archive.bean(MoveUnit.class);

    refused(() -> moving.move(archivist, elsewhere, new UnitPlace.Within(fonds)));
    refused(() -> moving.move(archivist, file, new UnitPlace.Within(elsewhere)));
  }

  @Test
  void refuseWhatIsDoneToWholeEntriesOutside() {
    EntryId twin = created(EntryKind.PERSON, "Somebody, again");
    MergeEntries.Pair pair = new MergeEntries.Pair(person, 1, twin, 1, Union.Choices.NONE);
    DivideEntry.Portion nothing = new DivideEntry.Portion(ONE, Set.of(), Set.of());

    refused(() -> archive.bean(MergeEntries.class).merge(archivist, pair, "", ""));
    archive.bean(MergeEntries.class).merge(Actor.OPERATOR, pair, "", "");
    refused(() -> archive.bean(SplitAgain.class).split(archivist, twin));
    refused(() -> archive.bean(DivideEntry.class).divide(archivist, person, 1, nothing));
    refused(() -> archive.bean(TrashEntry.class).trash(archivist, person, 1));
    refused(() -> archive.bean(DiscardDraft.class).discard(archivist, person));
    refused(() -> archive.bean(RestoreEntry.class).undo(archivist, person, 2));
  }

  @Test
  void refuseReviewsAndRemarksOutside() {
    Place whole = new Place("heading");

    refused(() -> archive.bean(SendToReview.class).send(archivist, person, 1, Sending.toAny("")));
    refused(() -> archive.bean(SendToReview.class).recall(archivist, person));
    refused(() -> archive.bean(ReviewEntry.class).approve(archivist, person, 1));
    refused(() -> archive.bean(ReviewEntry.class).sendBack(archivist, person, "So."));
    refused(() -> archive.bean(WriteRemark.class).write(archivist, person, whole, "So."));
    refused(() -> archive.bean(WriteRemark.class).resolve(archivist, person, 1));
    refused(
        () ->
            archive
                .bean(KeepWorkingCopy.class)
                .keep(archivist, person, 1, new TreeMap<>(Map.of("a", "b"))));
  }

  @Test
  void tellBeforehandWhatLiesInThem() {
    assertThat(archive.bean(CheckRemit.class).covers(archivist, file)).isTrue();
    assertThat(archive.bean(CheckRemit.class).covers(archivist, elsewhere)).isFalse();
    assertThat(archive.bean(CheckRemit.class).covers(Actor.OPERATOR, elsewhere)).isTrue();
  }

  @Test
  void areWhatIsMineToEditInLists() {
    assertThat(mine(archivist)).contains(fonds, file).doesNotContain(elsewhere, house, person);
    assertThat(mine(colleague(new Remit(List.of(house), Set.of("person")))))
        .contains(house, fonds, file, elsewhere, person);
    assertThat(mine(colleague(new Remit(List.of(), Set.of("person")))))
        .contains(person)
        .doesNotContain(fonds);
    assertThat(mine(colleague(new Remit(List.of(), Set.of("nothing-known"))))).isEmpty();
    assertThat(mine(Actor.OPERATOR)).contains(house, fonds, person);
  }

  private List<EntryId> mine(Actor actor) {
    DeskFilter filter = DeskFilter.of(name -> name.equals("mine") ? "true" : "", actor.remit());
    return archive
        .bean(FindEntries.class)
        .find(actor, new DeskQuery(filter, DeskSort.CHANGED, true, 0, 500))
        .rows()
        .stream()
        .map(row -> new EntryId(row.id()))
        .toList();
  }

  @Test
  void areKeptWithTheColleague() {
    StaffMember kept = archive.bean(StaffMembers.class).withId(archivist.id()).orElseThrow();

    assertThat(kept.remit()).isEqualTo(archivist.remit());
  }

  private EntryId add(Actor actor, EntryId parent) {
    return archive
        .bean(AddUnit.class)
        .add(actor, new NewUnit(new UnitPlace.Within(parent), Level.FILE, ONE, ""));
  }

  private static final PublicReason WHY =
      new PublicReason(Category.PRIVACY, Texts.english("He lives."));
  private static final Texts ONE = Texts.english("One more");

  private static void refused(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(OutsideRemitException.class);
  }

  private int touch(Actor actor, EntryId id) {
    return save(actor, id, entry(id).summarised(Texts.english("As seen by " + actor.id())));
  }

  private int save(Actor actor, EntryId id, Entry changed) {
    int revision = archive.bean(OpenEntry.class).open(actor, id).revision();
    return archive.bean(SaveEntry.class).save(actor, id, revision, changed);
  }

  private Entry entry(EntryId id) {
    return archive.bean(OpenEntry.class).open(Actor.OPERATOR, id).entry();
  }

  private EntryId created(EntryKind kind, String heading) {
    return archive.bean(CreateEntry.class).create(Actor.OPERATOR, kind, Texts.english(heading));
  }

  private EntryId unit(String heading, @Nullable EntryId parent, @Nullable EntryId kept) {
    EntryId id = created(EntryKind.UNIT, heading);
    Level level = parent == null ? Level.SERIES : Level.FILE;
    save(Actor.OPERATOR, id, entry(id).with(Particulars.of(description(level, parent, kept))));
    return id;
  }

  private static Entry under(Entry unit, EntryId parent) {
    return unit.with(Particulars.of(description(Level.FILE, parent, null)));
  }

  private static Description description(
      Level level, @Nullable EntryId parent, @Nullable EntryId kept) {
    return new Description(
        parent, 0, level, Texts.NONE, null, List.of(), null, kept, List.of(), Map.of());
  }

  private MessageId letter(EntryId about) {
    Letter words = new Letter("privacy", "He lives.", "", "", "", "A. Reader", "r@a.example", "en");
    Incoming incoming =
        new Incoming(
            MessageKind.CORRECTION,
            Subject.whole(about),
            null,
            words,
            UUID.randomUUID().toString());
    return archive.inTransaction(manager -> archive.bean(Inbox.class).add(incoming));
  }

  private static ObjectId scan() {
    return ObjectId.random(RandomGenerator.getDefault());
  }

  private Actor colleague(Remit remit) {
    StaffId id = StaffId.random(RandomGenerator.getDefault());
    StaffMember member =
        new StaffMember(id, id.value(), "Real", "Pen", Role.REVIEWER, "", false, false)
            .workingOn(remit);
    archive.bean(StaffMembers.class).keep(member);
    assertThat(member.actor().may(Right.REVIEW)).isTrue();
    return member.actor();
  }
}
