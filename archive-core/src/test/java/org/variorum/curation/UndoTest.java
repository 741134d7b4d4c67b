package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.edition.Editions;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
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
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;

/** The way back: an earlier revision, the last act, the last edition. */
@ParameterizedClass
@EnumSource(Database.class)
class UndoTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private final Actor curator = Actor.OPERATOR;
  private final Actor volunteer =
      new Actor(null, "volunteer", EnumSet.of(Right.READ_DESK, Right.EDIT));
  private final Actor reader = new Actor(null, "reader", EnumSet.of(Right.READ_DESK));

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
  }

  @Test
  void writesAnEarlierRevisionAnewAndOverwritesNothing() {
    EntryId id = begun("First");
    rename(id, 1, "Second");
    rename(id, 2, "Third");

    int number = restoring().restore(volunteer, id, 3, 1);

    assertThat(number).isEqualTo(4);
    assertThat(heading(id)).isEqualTo("First");
    assertThat(acts(id)).containsExactly(Act.RESTORED, Act.SAVED, Act.SAVED, Act.CREATED);
    assertThat(archive.bean(OpenRevision.class).open(curator, id, 3).orElseThrow().heading())
        .isEqualTo(Texts.english("Third"));
  }

  @Test
  void undoesTheLastChangeAndTheUndoingOfIt() {
    EntryId id = begun("Before");
    rename(id, 1, "After");

    restoring().undo(volunteer, id, 2);
    assertThat(heading(id)).isEqualTo("Before");
    restoring().undo(volunteer, id, 3);

    assertThat(heading(id)).isEqualTo("After");
  }

  @Test
  void isRefusedWhereSomebodyHasChangedTheEntrySince() {
    EntryId id = begun("Before");
    rename(id, 1, "Mine");
    rename(id, 2, "Theirs");

    assertThatThrownBy(() -> restoring().undo(volunteer, id, 2))
        .isInstanceOf(StaleRevisionException.class);
    assertThatThrownBy(() -> restoring().restore(volunteer, id, 2, 1))
        .isInstanceOf(StaleRevisionException.class);
    assertThat(heading(id)).isEqualTo("Theirs");
  }

  @Test
  void givesNoLocalIdTwice() {
    EntryId id = begun("Someone");
    Entry named =
        opened(id)
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
    archive.bean(SaveEntry.class).save(curator, id, 1, named);

    restoring().undo(volunteer, id, 2);

    assertThat(opened(id).entry().names()).isEmpty();
    assertThat(opened(id).entry().next(PartKind.NAME)).isEqualTo(new LocalId("n2"));
  }

  @Test
  void hasNothingBeforeTheBeginning() {
    EntryId id = begun("Alone");

    assertThatThrownBy(() -> restoring().undo(volunteer, id, 1))
        .isInstanceOfSatisfying(
            UnmovableException.class,
            e -> assertThat(e.why()).isEqualTo(UnmovableException.Why.NOTHING_TO_UNDO));
    assertThatThrownBy(() -> restoring().restore(volunteer, id, 1, 7))
        .isInstanceOfSatisfying(
            UnmovableException.class,
            e -> assertThat(e.why()).isEqualTo(UnmovableException.Why.NO_SUCH_REVISION));
  }

  @Test
  void needsTheRightToEdit() {
    EntryId id = begun("Closed");
    rename(id, 1, "Closed still");

    assertThatThrownBy(() -> restoring().restore(reader, id, 2, 1))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> restoring().undo(reader, id, 2))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void showsTheWithdrawnEditionAgain() {
    EntryId id = begun("Shown");
    archive.bean(PublishEntry.class).publish(curator, id, 1);
    withdrawing().withdraw(curator, id);
    assertThat(opened(id).movedLast()).isTrue();

    withdrawing().showAgain(curator, id, 1);

    assertThat(opened(id).state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(opened(id).edited()).isFalse();
    assertThat(archive.bean(Editions.class).current(id).orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void showsNoEditionAgainThatIsShownOrBehindTheDraft() {
    EntryId shown = begun("Still shown");
    archive.bean(PublishEntry.class).publish(curator, shown, 1);
    EntryId changed = begun("Changed since");
    archive.bean(PublishEntry.class).publish(curator, changed, 1);
    withdrawing().withdraw(curator, changed);
    rename(changed, 1, "Otherwise");

    assertThatThrownBy(() -> withdrawing().showAgain(curator, shown, 1))
        .isInstanceOf(UnmovableException.class);
    assertThatThrownBy(() -> withdrawing().showAgain(curator, changed, 1))
        .isInstanceOf(StaleRevisionException.class);
    assertThatThrownBy(() -> withdrawing().showAgain(volunteer, changed, 2))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void tellsAPageOfTheRevisionsAndWhatDiffersBetweenTwo() {
    EntryId id = begun("One");
    rename(id, 1, "Two");
    rename(id, 2, "Three");
    ListRevisions listing = archive.bean(ListRevisions.class);

    assertThat(listing.of(reader, id, 1, 1))
        .extracting(Drafts.RevisionHead::number)
        .containsExactly(2);
    assertThat(listing.between(reader, id, 1, 3).orElseThrow().alterations())
        .extracting(one -> one.place())
        .containsExactly("heading › en");
    assertThat(listing.between(reader, id, 1, 9)).isEqualTo(Optional.empty());
  }

  private RestoreEntry restoring() {
    return archive.bean(RestoreEntry.class);
  }

  private WithdrawEntry withdrawing() {
    return archive.bean(WithdrawEntry.class);
  }

  private EntryId begun(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.CORPORATE_BODY, Texts.english(heading));
  }

  private void rename(EntryId id, int expected, String heading) {
    Entry renamed = opened(id).entry().headed(Texts.english(heading));
    archive.bean(SaveEntry.class).save(curator, id, expected, renamed);
  }

  private OpenedEntry opened(EntryId id) {
    return archive.bean(OpenEntry.class).open(curator, id);
  }

  private String heading(EntryId id) {
    return opened(id).entry().heading().wordsIn("en");
  }

  private List<Act> acts(EntryId id) {
    return archive.bean(ListRevisions.class).of(curator, id, 0, 20).stream()
        .map(Drafts.RevisionHead::act)
        .toList();
  }
}
