package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.trash.Keeper;
import org.variorum.trash.Trash;
import org.variorum.trash.TrashedEntry;

@ParameterizedClass
@EnumSource(Database.class)
class TrashTest {
  private static final PublicReason MISTAKEN =
      new PublicReason(Category.ERROR, Texts.english("It was about another place."));

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
  void takesADraftOffTheDeskAndGivesItBack() {
    EntryId id = begun("Zubrowka Mistake");

    trashing().trash(volunteer, id, 1);

    assertThat(found("Zubrowka Mistake", null)).isEmpty();
    assertThat(found("Zubrowka Mistake", EntryState.TRASHED)).containsExactly(id);
    assertThat(archive.bean(PickEntries.class).pick(reader, "Zubrowka", null, 5)).isEmpty();
    trashing().putBack(volunteer, id);
    assertThat(found("Zubrowka Mistake", null)).containsExactly(id);
    assertThat(opened(id).state()).isEqualTo(EntryState.DRAFT);
  }

  @Test
  void refusesWhatVisitorsSeeUntilItIsWithdrawn() {
    EntryId id = begun("Public");
    archive.bean(PublishEntry.class).publish(curator, id, 1);

    assertThatThrownBy(() -> trashing().trash(curator, id, 1))
        .isInstanceOfSatisfying(
            UnmovableException.class,
            e -> assertThat(e.why()).isEqualTo(UnmovableException.Why.PUBLIC));
    archive.bean(WithdrawEntry.class).withdraw(curator, id, MISTAKEN);
    trashing().trash(volunteer, id, 1);
    trashing().putBack(volunteer, id);

    assertThat(opened(id).state()).isEqualTo(EntryState.WITHDRAWN);
  }

  @Test
  void keepsWhatLiesInItAsItIs() {
    EntryId id = begun("Untouchable");
    trashing().trash(volunteer, id, 1);

    assertThatThrownBy(() -> rename(id, "Touched")).isInstanceOf(UnmovableException.class);
    assertThatThrownBy(() -> archive.bean(PublishEntry.class).publish(curator, id, 1))
        .isInstanceOf(UnmovableException.class);
    assertThatThrownBy(() -> trashing().putBack(volunteer, begun("Not in it")))
        .isInstanceOf(UnmovableException.class);
  }

  @Test
  void needsTheRightToEdit() {
    EntryId id = begun("Not mine");

    assertThatThrownBy(() -> trashing().trash(reader, id, 1))
        .isInstanceOf(ForbiddenActException.class);
    assertThatThrownBy(() -> trashing().putBack(reader, id))
        .isInstanceOf(ForbiddenActException.class);
  }

  @Test
  void isRefusedWhereSomebodyHasChangedTheEntrySince() {
    EntryId id = begun("In work");
    rename(id, "In other hands");

    assertThatThrownBy(() -> trashing().trash(volunteer, id, 1))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void erasesAfterItsTimeWhatNothingRefersTo() {
    EntryId id = begun("Forgotten");
    rename(id, "Forgotten for good");
    trashing().trash(volunteer, id, 2);

    trash().erase(Instant.now().minus(Duration.ofDays(Trash.DAYS)));
    assertThat(opened(id).state()).isEqualTo(EntryState.TRASHED);
    trash().erase(Instant.now().plusSeconds(60));

    assertThatThrownBy(() -> opened(id)).isInstanceOf(UnknownEntryException.class);
  }

  @Test
  void keepsWhatSomethingRefersToAndSaysWhat() {
    EntryId named = begun("Named elsewhere");
    EntryId naming = naming("Names it", named);
    trashing().trash(volunteer, named, 1);
    EntryId published = begun("Once public");
    archive.bean(PublishEntry.class).publish(curator, published, 1);
    archive.bean(WithdrawEntry.class).withdraw(curator, published, MISTAKEN);
    trashing().trash(volunteer, published, 1);

    trash().erase(Instant.now().plusSeconds(60));

    assertThat(listed(named).keepers())
        .extracting(Keeper::heading, keeper -> keeper.from().orElseThrow())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Names it", naming));
    assertThat(listed(published).keepers())
        .extracting(Keeper::kind)
        .containsExactly(Keeper.Kind.EDITIONS);
  }

  @Test
  void erasesTogetherWhatRefersToEachOtherOnly() {
    EntryId one = begun("One of two");
    EntryId two = naming("Two of two", one);
    relate(one, two);
    trashing().trash(volunteer, one, 2);
    trashing().trash(volunteer, two, 2);

    trash().erase(Instant.now().plusSeconds(60));

    assertThatThrownBy(() -> opened(one)).isInstanceOf(UnknownEntryException.class);
    assertThatThrownBy(() -> opened(two)).isInstanceOf(UnknownEntryException.class);
  }

  private TrashEntry trashing() {
    return archive.bean(TrashEntry.class);
  }

  private Trash trash() {
    return archive.bean(Trash.class);
  }

  private TrashedEntry listed(EntryId id) {
    return archive.bean(ListTrash.class).page(reader, 0, 500).entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<EntryId> found(String words, @Nullable EntryState state) {
    return archive
        .bean(FindEntries.class)
        .find(
            reader,
            new DeskQuery(DeskFilter.of(words, null, state), DeskSort.HEADING, false, 0, 10))
        .rows()
        .stream()
        .map(row -> new EntryId(row.id()))
        .toList();
  }

  private EntryId naming(String heading, EntryId named) {
    EntryId id = begun(heading);
    relate(id, named);
    return id;
  }

  private void relate(EntryId from, EntryId to) {
    Relation relation =
        new Relation(new LocalId("r1"), to, "associated", null, Texts.NONE, null, List.of());
    keep(from, opened(from).entry().related(List.of(relation)));
  }

  private EntryId begun(String heading) {
    return archive
        .bean(CreateEntry.class)
        .create(curator, EntryKind.CORPORATE_BODY, Texts.english(heading));
  }

  private void rename(EntryId id, String heading) {
    keep(id, opened(id).entry().headed(Texts.english(heading)));
  }

  private void keep(EntryId id, Entry changed) {
    archive.bean(SaveEntry.class).save(curator, id, opened(id).revision(), changed);
  }

  private OpenedEntry opened(EntryId id) {
    return archive.bean(OpenEntry.class).open(curator, id);
  }
}
