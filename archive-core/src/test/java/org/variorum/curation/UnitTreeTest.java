package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
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
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.staff.Actor;

/** The tree of the holdings: how it is shown, added to and put in order. */
@ParameterizedClass
@EnumSource(Database.class)
class UnitTreeTest {
  private static final int MANY = 2_000;

  @Parameter Database database;
  private ArchiveDatabase archive;
  private final Actor curator = Actor.OPERATOR;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void putsANewUnitAtTheEndBeforeOrAfterAnother() {
    EntryId fonds = fonds("Fonds of places");
    EntryId one = within(fonds, "one");
    EntryId three = within(fonds, "three");
    EntryId two = add(new UnitPlace.After(one), Level.FILE, "two", "");
    EntryId nought = add(new UnitPlace.Before(one), Level.FILE, "nought", "");

    assertThat(parts(fonds)).containsExactly(nought, one, two, three);
  }

  @Test
  void knowsBesideWhichAUnitStandsAndItsFirstPart() {
    EntryId fonds = fonds("Fonds of neighbours");
    EntryId one = within(fonds, "one");
    EntryId two = within(fonds, "two");
    BrowseTree browsing = archive.bean(BrowseTree.class);

    assertThat(browsing.neighbours(curator, fonds).part().map(TreeRow::id)).hasValue(one.value());
    Neighbours ofTwo = browsing.neighbours(curator, two);
    assertThat(ofTwo.before().map(TreeRow::id)).hasValue(one.value());
    assertThat(ofTwo.after()).isEmpty();
    assertThat(ofTwo.part()).isEmpty();
    assertThat(browsing.neighbours(curator, EntryId.random(new java.util.Random(9))))
        .isEqualTo(Neighbours.NONE);
  }

  @Test
  void movesAmongSiblingsWithOneRevision() {
    EntryId fonds = fonds("Fonds of moves");
    EntryId one = within(fonds, "one");
    EntryId two = within(fonds, "two");
    EntryId three = within(fonds, "three");

    MovedUnit moved = move(three, new UnitPlace.Before(two));

    assertThat(moved.revision()).isEqualTo(2);
    assertThat(parts(fonds)).containsExactly(one, three, two);
    assertThat(List.of(revision(fonds), revision(one), revision(two))).containsOnly(1);
    assertThat(move(three, new UnitPlace.After(one)).revision()).as("where it stands").isEqualTo(2);
    assertThat(parts(fonds)).containsExactly(one, three, two);
  }

  @Test
  void movesABranchWithoutWritingItsParts() {
    EntryId from = fonds("Fonds to move from");
    EntryId series = add(new UnitPlace.Within(from), Level.SERIES, "series", "");
    EntryId file = within(series, "file");
    EntryId to = fonds("Fonds to move to");

    move(series, new UnitPlace.Within(to));

    assertThat(parts(to)).containsExactly(series);
    assertThat(parts(from)).isEmpty();
    assertThat(revision(file)).isEqualTo(1);
    assertThat(leadingTo(file)).endsWith(file).contains(to, series);
  }

  @Test
  void takesAMoveBackUntilTheUnitIsChangedAgain() {
    EntryId from = fonds("Fonds of regret");
    EntryId one = within(from, "one");
    EntryId two = within(from, "two");
    EntryId to = fonds("Fonds of haste");
    MovedUnit moved = move(one, new UnitPlace.Within(to));

    MovedUnit undone = archive.bean(MoveUnit.class).undo(curator, one, moved.revision());

    assertThat(parts(from)).containsExactly(one, two);
    assertThat(parts(to)).isEmpty();
    assertThat(undone.revision()).isEqualTo(3);
    assertThatThrownBy(() -> archive.bean(MoveUnit.class).undo(curator, one, moved.revision()))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void letsNoUnitBecomePartOfItself() {
    EntryId fonds = fonds("Fonds of circles");
    EntryId series = add(new UnitPlace.Within(fonds), Level.SERIES, "series", "");
    EntryId file = within(series, "file");

    assertThatThrownBy(() -> move(fonds, new UnitPlace.Within(file)))
        .isInstanceOf(MisplacedUnitException.class);
    assertThatThrownBy(() -> move(series, new UnitPlace.After(file)))
        .isInstanceOf(MisplacedUnitException.class);
    assertThatThrownBy(() -> move(series, new UnitPlace.Within(series)))
        .isInstanceOf(MisplacedUnitException.class);
  }

  @Test
  void letsNoTwoMovesTogetherMakeACircle() throws Exception {
    EntryId left = fonds("Left of a race");
    EntryId right = fonds("Right of a race");

    List<Boolean> done =
        atOnce(
            List.of(
                () -> succeeds(() -> move(left, new UnitPlace.Within(right))),
                () -> succeeds(() -> move(right, new UnitPlace.Within(left)))));

    assertThat(done).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void warnsOfALevelThatDoesNotFitAndMovesAllTheSame() {
    EntryId fonds = fonds("Fonds of levels");
    EntryId file = within(fonds, "file");
    EntryId series = add(new UnitPlace.Within(fonds), Level.SERIES, "series", "");

    assertThat(move(series, new UnitPlace.Within(file)).unusual()).isTrue();
    assertThat(parts(file)).containsExactly(series);
    assertThat(move(series, new UnitPlace.Within(fonds)).unusual()).isFalse();
  }

  @Test
  void proposesTheNextFreeCodeByThePatternOfTheSiblings() {
    EntryId fonds = add(new UnitPlace.Within(null), Level.FONDS, "Fonds of codes", "Ф. 733");
    assertThat(propose(new UnitPlace.Within(fonds)))
        .isEqualTo(new ProposedUnit(Level.SERIES, "Ф. 733/1"));

    add(new UnitPlace.Within(fonds), Level.FILE, "a file", "Ф. 733, д. 041");
    EntryId last = add(new UnitPlace.Within(fonds), Level.FILE, "its sibling", "Ф. 733, д. 009а");

    assertThat(propose(new UnitPlace.After(last)))
        .isEqualTo(new ProposedUnit(Level.FILE, "Ф. 733, д. 010"));
    add(new UnitPlace.Before(last), Level.FILE, "in between", "Ф. 733, д. 010");
    assertThat(propose(new UnitPlace.After(last)).code()).isEqualTo("Ф. 733, д. 011");
  }

  @Test
  void givesACodeOnceWithinAnInstitution() {
    EntryId fonds = fonds("Fonds of one code");
    EntryId bearer = add(new UnitPlace.Within(fonds), Level.FILE, "bears it", "ONE 1");
    EntryId elsewhere = fonds("Fonds elsewhere");

    assertThatThrownBy(() -> add(new UnitPlace.Within(bearer), Level.ITEM, "again", "ONE 1"))
        .isInstanceOf(CodeTakenException.class)
        .extracting(refusal -> ((CodeTakenException) refusal).bearer())
        .isEqualTo(bearer);
    EntryId other = add(new UnitPlace.Within(elsewhere), Level.FILE, "another house", "ONE 1");
    assertThatThrownBy(() -> move(other, new UnitPlace.Within(fonds)))
        .isInstanceOf(CodeTakenException.class);
  }

  @Test
  void leavesABranchWhereItIsIfACodeBelowItIsBorneWhereItWouldCome() {
    EntryId house = fonds("House of codes");
    EntryId bearer = add(new UnitPlace.Within(house), Level.FILE, "bears it", "BELOW 7");
    EntryId elsewhere = fonds("Another house of codes");
    EntryId series = within(elsewhere, "a series without a code");
    EntryId file = within(series, "a file without a code");
    EntryId deep = add(new UnitPlace.Within(file), Level.ITEM, "deep below", "BELOW 7");

    assertThatThrownBy(() -> move(series, new UnitPlace.Within(house)))
        .isInstanceOfSatisfying(
            CodeTakenException.class,
            refusal -> {
              assertThat(refusal.unit()).isEqualTo(deep);
              assertThat(refusal.bearer()).isEqualTo(bearer);
              assertThat(refusal.code()).isEqualTo("BELOW 7");
            });

    assertThat(parts(elsewhere)).containsExactly(series);
    move(series, new UnitPlace.Within(null));
    assertThat(parts(house)).containsExactly(bearer);
  }

  @Test
  void movesABranchWhoseCodesHoldInAnInstitutionOfTheirOwn() {
    EntryId house = fonds("House that takes a deposit");
    add(new UnitPlace.Within(house), Level.FILE, "bears it", "OWN 3");
    EntryId series = within(fonds("House of a deposit"), "a series");
    EntryId deposit = within(series, "a deposit");
    add(new UnitPlace.Within(deposit), Level.FILE, "deposited", "OWN 3");
    keep(deposit, fonds("The depositor"));

    move(series, new UnitPlace.Within(house));

    assertThat(parts(house)).contains(series);
  }

  @Test
  void refusesAnInstitutionWhereACodeBelowIsBorneAlready() {
    EntryId keeper = fonds("A keeper");
    EntryId kept = fonds("A fonds of the keeper");
    keep(kept, keeper);
    add(new UnitPlace.Within(kept), Level.FILE, "bears it", "KEPT 1");
    EntryId fonds = fonds("A fonds without a keeper");
    add(new UnitPlace.Within(fonds), Level.FILE, "bears it too", "KEPT 1");

    assertThatThrownBy(() -> keep(fonds, keeper))
        .isInstanceOf(InvalidEntryException.class)
        .hasMessageContaining("KEPT 1");
  }

  @Test
  void asksNothingOfCodesWhereABranchStaysWithItsKeeper() {
    EntryId fonds = fonds("Fonds of moves within");
    EntryId series = within(fonds, "a series");
    EntryId other = within(fonds, "another series");
    add(new UnitPlace.Within(series), Level.FILE, "a file", "WITHIN 1");
    move(series, new UnitPlace.Within(other));

    StatementCount.reset();
    move(series, new UnitPlace.Within(fonds));

    assertThat(StatementCount.get()).isLessThanOrEqualTo(26);
  }

  @Test
  void givesACodeToOneOfThoseWhoAskForItAtOnce() throws Exception {
    EntryId fonds = fonds("Fonds of a race");
    List<Callable<Boolean>> four = new ArrayList<>();
    for (int one = 0; one < 4; one++) {
      four.add(
          () -> succeeds(() -> add(new UnitPlace.Within(fonds), Level.FILE, "a racer", "RACE 1")));
    }

    assertThat(atOnce(four)).containsOnlyOnce(true);
    assertThat(parts(fonds)).hasSize(1);
  }

  @Test
  void findsRoomHoweverOftenOneAddsAtTheSamePlace() {
    EntryId fonds = fonds("Fonds of crowds");
    EntryId first = within(fonds, "first");
    EntryId last = within(fonds, "last");
    List<EntryId> expected = new ArrayList<>();
    for (int one = 0; one < 45; one++) {
      expected.add(0, add(new UnitPlace.After(first), Level.FILE, "squeezed in " + one, ""));
    }
    expected.add(0, first);
    expected.add(last);

    assertThat(parts(fonds)).containsExactlyElementsOf(expected);
  }

  @Test
  void findsRoomAmongThoseThatHaveNoOrderOfTheirOwn() {
    EntryId fonds = fonds("Fonds of ties");
    EntryId a = within(fonds, "a tie");
    EntryId b = within(fonds, "b tie");
    EntryId c = within(fonds, "c tie");
    for (EntryId one : List.of(a, b, c)) {
      tie(one);
    }
    EntryId d = within(fonds, "d");

    move(d, new UnitPlace.After(a));

    assertThat(parts(fonds)).containsExactly(a, d, b, c);
  }

  @Test
  void showsAndMovesAmongThousandsInAFewStatements() {
    EntryId fonds = fonds("Fonds of many");
    Siblings.under(archive, fonds, MANY);
    BrowseTree browsing = archive.bean(BrowseTree.class);

    StatementCount.reset();
    TreeWindow first = browsing.first(curator, fonds);
    assertThat(StatementCount.get()).isEqualTo(1);
    assertThat(first.rows()).hasSize(BrowseTree.AT_ONCE);
    assertThat(first.after()).isTrue();

    EntryId hundredth = new EntryId(first.rows().get(99).id());
    StatementCount.reset();
    TreeWindow next = browsing.after(curator, hundredth);
    assertThat(StatementCount.get()).isEqualTo(2);
    assertThat(next.rows().get(0).position()).isEqualTo(101);
    assertThat(next.before()).isTrue();
    assertThat(browsing.last(curator, fonds).rows().get(99).position()).isEqualTo(MANY);
    assertThat(browsing.parts(curator, fonds)).isEqualTo(MANY);

    EntryId far = new EntryId(browsing.last(curator, fonds).rows().get(50).id());
    StatementCount.reset();
    assertThat(browsing.leadingTo(curator, far).get(1).rows()).hasSizeGreaterThan(60);
    assertThat(StatementCount.get()).isLessThanOrEqualTo(6);

    StatementCount.reset();
    MovedUnit reordered = move(far, new UnitPlace.After(hundredth));
    assertThat(StatementCount.get()).as("reordering").isLessThanOrEqualTo(20);
    assertThat(reordered.revision()).isEqualTo(2);
    assertThat(browsing.after(curator, hundredth).rows().get(0).id()).isEqualTo(far.value());
    assertThat(revision(hundredth)).isEqualTo(1);

    EntryId elsewhere = fonds("Fonds beside many");
    StatementCount.reset();
    move(far, new UnitPlace.Within(elsewhere));
    assertThat(StatementCount.get()).as("moving").isLessThanOrEqualTo(20);
    move(elsewhere, new UnitPlace.Before(hundredth));
    assertThat(parts(elsewhere)).containsExactly(far);
  }

  private EntryId fonds(String heading) {
    return add(new UnitPlace.Within(null), Level.FONDS, heading, "");
  }

  private EntryId within(@Nullable EntryId parent, String heading) {
    return add(new UnitPlace.Within(parent), Level.FILE, heading, "");
  }

  private EntryId add(UnitPlace place, Level level, String heading, String code) {
    return archive
        .bean(AddUnit.class)
        .add(curator, new NewUnit(place, level, Texts.english(heading), code));
  }

  private MovedUnit move(EntryId unit, UnitPlace place) {
    return archive.bean(MoveUnit.class).move(curator, unit, place);
  }

  private ProposedUnit propose(UnitPlace place) {
    return archive.bean(AddUnit.class).propose(curator, place);
  }

  private void tie(EntryId unit) {
    describe(unit, tied -> tied.placed(tied.parent(), 0));
  }

  private void keep(EntryId unit, EntryId institution) {
    describe(unit, kept -> kept.keptBy(institution));
  }

  private void describe(EntryId unit, UnaryOperator<Description> changing) {
    OpenedEntry opened = archive.bean(OpenEntry.class).open(curator, unit);
    Description before = Objects.requireNonNull(opened.entry().particulars().description());
    archive
        .bean(SaveEntry.class)
        .save(
            curator,
            unit,
            opened.revision(),
            opened.entry().with(Particulars.of(changing.apply(before))));
  }

  private int revision(EntryId unit) {
    return archive.bean(OpenEntry.class).open(curator, unit).revision();
  }

  private List<EntryId> parts(EntryId unit) {
    return archive.bean(BrowseTree.class).first(curator, unit).rows().stream()
        .map(row -> new EntryId(row.id()))
        .toList();
  }

  private List<EntryId> leadingTo(EntryId unit) {
    return archive.bean(BrowseTree.class).leadingTo(curator, unit).stream()
        .flatMap(window -> window.rows().stream())
        .map(row -> new EntryId(row.id()))
        .toList();
  }

  private static boolean succeeds(Runnable act) {
    try {
      act.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    try {
      List<Boolean> done = new ArrayList<>();
      for (Future<Boolean> act : threads.invokeAll(acts)) {
        done.add(act.get());
      }
      return done;
    } finally {
      threads.shutdown();
    }
  }
}
