package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.curation.DeskWork.CURATOR;
import static org.variorum.curation.DeskWork.READER;
import static org.variorum.curation.DeskWork.VOLUNTEER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.hiding.Category;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.merger.Union;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.revision.EntryState;
import org.variorum.staff.ForbiddenActException;
import org.variorum.task.TaskKind;
import org.variorum.trash.Keeper;
import org.variorum.trash.Trash;
import org.variorum.trash.TrashedEntry;

@ParameterizedClass
@EnumSource(Database.class)
class TrashTest {
  @Parameter Database database;
  private DeskWork desk;

  @BeforeEach
  void open() {
    desk = DeskWork.on(database);
  }

  @Test
  void takesADraftOffTheDeskAndGivesItBack() {
    EntryId id = desk.begun("Zubrowka Mistake");

    trashing().trash(VOLUNTEER, id, 1);

    assertThat(found("Zubrowka Mistake", null)).isEmpty();
    assertThat(found("Zubrowka Mistake", EntryState.TRASHED)).containsExactly(id);
    assertThat(desk.bean(PickEntries.class).pick(READER, "Zubrowka", null, 5)).isEmpty();
    trashing().putBack(VOLUNTEER, id);
    assertThat(found("Zubrowka Mistake", null)).containsExactly(id);
    assertThat(desk.opened(id).state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void refusesWhatVisitorsSeeUntilItIsWithdrawn() {
    EntryId id = desk.begun("Public");
    desk.publish(CURATOR, id);

    assertThatThrownBy(() -> trashing().trash(CURATOR, id, 1))
        .isInstanceOfSatisfying(
            UnmovableException.class,
            e -> assertThat(e.why()).isEqualTo(UnmovableException.Why.PUBLIC));
    desk.withdraw(CURATOR, id, Category.ERROR);
    trashing().trash(VOLUNTEER, id, 1);
    trashing().putBack(VOLUNTEER, id);

    assertThat(desk.opened(id).state()).isEqualTo(EntryState.WITHDRAWN);
  }

  @Test
  void keepsWhatLiesInItAsItIs() {
    EntryId id = desk.begun("Untouchable");
    trashing().trash(VOLUNTEER, id, 1);

    assertThatThrownBy(() -> desk.rename(id, "Touched")).isInstanceOf(UnmovableException.class);
    assertThatThrownBy(() -> desk.bean(PublishEntry.class).publish(CURATOR, id, 1))
        .isInstanceOf(UnmovableException.class);
    assertThatThrownBy(() -> trashing().putBack(VOLUNTEER, desk.begun("Not in it")))
        .isInstanceOf(UnmovableException.class);
  }

  @Test
  void needsTheRightToEdit() {
    EntryId id = desk.begun("Not mine");

    assertThatThrownBy(() -> trashing().trash(READER, id, 1))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> trashing().putBack(READER, id))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void isRefusedWhereSomebodyHasChangedTheEntrySince() {
    EntryId id = desk.begun("In work");
    desk.rename(id, "In other hands");

    assertThatThrownBy(() -> trashing().trash(VOLUNTEER, id, 1))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void erasesAfterItsTimeWhatNothingRefersTo() {
    EntryId id = desk.begun("Forgotten");
    desk.rename(id, "Forgotten for good");
    trashing().trash(VOLUNTEER, id, 2);

    trash().erase(Instant.now().minus(Duration.ofDays(trash().days())));
    assertThat(desk.opened(id).state()).isEqualTo(EntryState.TRASHED);
    trash().erase(Instant.now().plusSeconds(60));

    assertThatThrownBy(() -> desk.opened(id)).isInstanceOf(UnknownEntryException.class);
  }

  @Test
  void keepsWhatSomethingRefersToAndSaysWhat() {
    EntryId named = desk.begun("Named elsewhere");
    EntryId naming = naming("Names it", named);
    trashing().trash(VOLUNTEER, named, 1);
    EntryId published = desk.begun("Once public");
    desk.publish(CURATOR, published);
    desk.withdraw(CURATOR, published, Category.ERROR);
    trashing().trash(VOLUNTEER, published, 1);

    trash().erase(Instant.now().plusSeconds(60));

    assertThat(listed(named).keepers())
        .extracting(Keeper::heading, keeper -> keeper.from().orElseThrow())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Names it", naming));
    assertThat(listed(published).keepers())
        .extracting(Keeper::kind)
        .containsExactly(Keeper.Kind.EDITIONS);
    assertThat(listed(published).isForGood()).isTrue();
    assertThat(listed(published).getReferring()).isEmpty();
    assertThat(listed(named).isForGood()).isFalse();
    assertThat(desk.bean(ReadingRoom.class).withheld(published, "en"))
        .hasValueSatisfying(tombstone -> assertThat(tombstone.withdrawn()).isTrue());
  }

  @Test
  void keepsWhatTookInAnother() {
    EntryId kept = desk.begun("Took in another");
    EntryId gone = desk.begun("Was taken in");
    desk.bean(MergeEntries.class)
        .merge(VOLUNTEER, new MergeEntries.Pair(kept, 1, gone, 1, Union.Choices.NONE), "", "One.");
    trashing().trash(VOLUNTEER, kept, desk.opened(kept).revision());

    trash().erase(Instant.now().plusSeconds(60));

    assertThat(listed(kept).keepers()).extracting(Keeper::kind).contains(Keeper.Kind.MERGERS);
  }

  @Test
  void erasesTogetherWhatRefersToEachOtherOnly() {
    EntryId one = desk.begun("One of two");
    EntryId two = naming("Two of two", one);
    desk.relate(one, two);
    trashing().trash(VOLUNTEER, one, 2);
    trashing().trash(VOLUNTEER, two, 2);

    trash().erase(Instant.now().plusSeconds(60));

    assertThatThrownBy(() -> desk.opened(one)).isInstanceOf(UnknownEntryException.class);
    assertThatThrownBy(() -> desk.opened(two)).isInstanceOf(UnknownEntryException.class);
  }

  @Test
  void endsItsReviewAndBringsBackADraft() {
    EntryId id = desk.begun("Waiting for someone");
    desk.send(VOLUNTEER, id);

    trashing().trash(VOLUNTEER, id, 1);

    assertThat(waiting()).doesNotContain(id);
    assertThat(desk.bean(ListReviews.class).of(READER, id)).isEmpty();
    trashing().putBack(VOLUNTEER, id);
    assertThat(desk.opened(id).state()).isEqualTo(EntryState.DRAFT);
    desk.send(VOLUNTEER, id);
    assertThat(waiting()).contains(id);
    desk.bean(SendToReview.class).recall(VOLUNTEER, id);
  }

  @Test
  void bringsBackAsWithdrawnWhatWasWithdrawnBeforeItsReview() {
    EntryId id = desk.published("Withdrawn and mended");
    desk.withdraw(CURATOR, id, Category.ERROR);
    desk.send(VOLUNTEER, id);

    trashing().trash(VOLUNTEER, id, 1);
    trashing().putBack(VOLUNTEER, id);

    assertThat(desk.opened(id).state()).isEqualTo(EntryState.WITHDRAWN);
  }

  @Test
  void leavesNothingToDoToItUntilItIsPutBack() {
    EntryId id = desk.begun("Twice told tale");
    EntryId like = desk.begun("Twice told tale");
    assertThat(desk.tasks(like)).contains(TaskKind.LIKE_ANOTHER);
    List<TaskKind> before = desk.tasks(id);

    trashing().trash(VOLUNTEER, id, 1);

    assertThat(desk.tasks(id)).isEmpty();
    assertThat(desk.tasks(like)).doesNotContain(TaskKind.LIKE_ANOTHER);
    desk.rename(like, "Twice told tale");
    desk.keep(like, desk.opened(like).entry().summarised(Texts.english("Anew")));
    assertThat(desk.tasks(like)).doesNotContain(TaskKind.LIKE_ANOTHER);
    trashing().putBack(VOLUNTEER, id);
    assertThat(desk.tasks(id)).containsExactlyInAnyOrderElementsOf(before);
    trashing().trash(VOLUNTEER, id, 1);
  }

  private List<EntryId> waiting() {
    return desk.bean(ListReviews.class).waiting(READER, 0, 200).stream()
        .map(one -> one.review().entry())
        .toList();
  }

  private TrashEntry trashing() {
    return desk.bean(TrashEntry.class);
  }

  private Trash trash() {
    return desk.bean(Trash.class);
  }

  private TrashedEntry listed(EntryId id) {
    return desk.bean(ListTrash.class).page(READER, 0, 500).entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<EntryId> found(String words, @Nullable EntryState state) {
    return desk
        .bean(FindEntries.class)
        .find(
            READER,
            new DeskQuery(DeskFilter.of(words, null, state), DeskSort.HEADING, false, 0, 10))
        .rows()
        .stream()
        .map(row -> new EntryId(row.id()))
        .toList();
  }

  private EntryId naming(String heading, EntryId named) {
    EntryId id = desk.begun(heading);
    desk.relate(id, named);
    return id;
  }
}
