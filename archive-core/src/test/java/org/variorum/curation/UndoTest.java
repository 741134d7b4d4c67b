package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.curation.DeskWork.CURATOR;
import static org.variorum.curation.DeskWork.READER;
import static org.variorum.curation.DeskWork.VOLUNTEER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.hiding.Category;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;
import org.variorum.revision.Act;
import org.variorum.revision.Drafts;
import org.variorum.revision.EntryState;
import org.variorum.staff.ForbiddenActException;

/** The way back: an earlier revision, the last act, the last edition. */
@ParameterizedClass
@EnumSource(Database.class)
class UndoTest {
  @Parameter Database database;
  private DeskWork desk;

  @BeforeEach
  void open() {
    desk = DeskWork.on(database);
  }

  @Test
  void writesAnEarlierRevisionAnewAndOverwritesNothing() {
    EntryId id = desk.begun("First");
    desk.rename(id, "Second");
    desk.rename(id, "Third");

    int number = restoring().restore(VOLUNTEER, id, 3, 1);

    assertThat(number).isEqualTo(4);
    assertThat(heading(id)).isEqualTo("First");
    assertThat(desk.acts(id)).containsExactly(Act.RESTORED, Act.SAVED, Act.SAVED, Act.CREATED);
    assertThat(desk.bean(OpenRevision.class).open(CURATOR, id, 3).orElseThrow().heading())
        .isEqualTo(Texts.english("Third"));
  }

  @Test
  void undoesTheLastChangeAndTheUndoingOfIt() {
    EntryId id = desk.begun("Before");
    desk.rename(id, "After");

    restoring().undo(VOLUNTEER, id, 2);
    assertThat(heading(id)).isEqualTo("Before");
    restoring().undo(VOLUNTEER, id, 3);

    assertThat(heading(id)).isEqualTo("After");
  }

  @Test
  void isRefusedWhereSomebodyHasChangedTheEntrySince() {
    EntryId id = desk.begun("Before");
    desk.rename(id, "Mine");
    desk.rename(id, "Theirs");

    assertThatThrownBy(() -> restoring().undo(VOLUNTEER, id, 2))
        .isInstanceOf(StaleRevisionException.class);
    assertThatThrownBy(() -> restoring().restore(VOLUNTEER, id, 2, 1))
        .isInstanceOf(StaleRevisionException.class);
    assertThat(heading(id)).isEqualTo("Theirs");
  }

  @Test
  void givesNoLocalIdTwice() {
    EntryId id = desk.begun("Someone");
    Entry named =
        desk.opened(id)
            .entry()
            .issuing(PartKind.NAME)
            .named(
                List.of(
                    new NameForm(
                        new LocalId("n1"),
                        "Nekto",
                        "de",
                        NameClass.ATTESTED,
                        NameUse.VARIANT,
                        null,
                        null,
                        Texts.NONE,
                        List.of())));
    desk.bean(SaveEntry.class).save(CURATOR, id, 1, named);

    restoring().undo(VOLUNTEER, id, 2);

    assertThat(desk.opened(id).entry().names()).isEmpty();
    assertThat(desk.opened(id).entry().next(PartKind.NAME)).isEqualTo(new LocalId("n2"));
  }

  @Test
  void hasNothingBeforeTheBeginning() {
    EntryId id = desk.begun("Alone");

    assertThatThrownBy(() -> restoring().undo(VOLUNTEER, id, 1))
        .isInstanceOfSatisfying(
            UnmovableException.class,
            e -> assertThat(e.why()).isEqualTo(UnmovableException.Why.NOTHING_TO_UNDO));
    assertThatThrownBy(() -> restoring().restore(VOLUNTEER, id, 1, 7))
        .isInstanceOfSatisfying(
            UnmovableException.class,
            e -> assertThat(e.why()).isEqualTo(UnmovableException.Why.NO_SUCH_REVISION));
  }

  @Test
  void needsTheRightToEdit() {
    EntryId id = desk.begun("Closed");
    desk.rename(id, "Closed still");

    assertThatThrownBy(() -> restoring().restore(READER, id, 2, 1))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> restoring().undo(READER, id, 2))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void showsTheWithdrawnEditionAgain() {
    EntryId id = desk.begun("Shown");
    desk.publish(CURATOR, id);
    desk.withdraw(CURATOR, id, Category.ERROR);
    assertThat(desk.opened(id).movedLast()).isTrue();

    withdrawing().showAgain(CURATOR, id, 1);

    assertThat(desk.opened(id).state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(desk.opened(id).edited()).isFalse();
    assertThat(desk.bean(Editions.class).current(id).orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void showsNoEditionAgainThatIsShownOrBehindTheDraft() {
    EntryId shown = desk.begun("Still shown");
    desk.publish(CURATOR, shown);
    EntryId changed = desk.begun("Changed since");
    desk.publish(CURATOR, changed);
    desk.withdraw(CURATOR, changed, Category.ERROR);
    desk.rename(changed, "Otherwise");

    assertThatThrownBy(() -> withdrawing().showAgain(CURATOR, shown, 1))
        .isInstanceOf(UnmovableException.class);
    assertThatThrownBy(() -> withdrawing().showAgain(CURATOR, changed, 1))
        .isInstanceOf(StaleRevisionException.class);
    assertThatThrownBy(() -> withdrawing().showAgain(VOLUNTEER, changed, 2))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void tellsAPageOfTheRevisionsAndWhatDiffersBetweenTwo() {
    EntryId id = desk.begun("One");
    desk.rename(id, "Two");
    desk.rename(id, "Three");
    ListRevisions listing = desk.bean(ListRevisions.class);

    assertThat(listing.of(READER, id, 1, 1))
        .extracting(Drafts.RevisionHead::number)
        .containsExactly(2);
    assertThat(listing.between(READER, id, 1, 3).orElseThrow().alterations())
        .extracting(one -> one.place())
        .containsExactly("heading › en");
    assertThat(listing.between(READER, id, 1, 9)).isEqualTo(Optional.empty());
  }

  private RestoreEntry restoring() {
    return desk.bean(RestoreEntry.class);
  }

  private WithdrawEntry withdrawing() {
    return desk.bean(WithdrawEntry.class);
  }

  private String heading(EntryId id) {
    return desk.opened(id).entry().heading().wordsIn("en");
  }
}
