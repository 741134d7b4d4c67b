package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.edition.Editions;
import org.variorum.entry.EntryKind;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.PublicReason;
import org.variorum.hiding.Reason;
import org.variorum.identifier.EntryId;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.WithheldView;
import org.variorum.review.Sending;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;
import org.variorum.staff.ForbiddenActException;
import org.variorum.staff.Right;
import org.variorum.staff.Role;

/** What stands in the place of an entry that was taken back. */
@ParameterizedClass
@EnumSource(Database.class)
class WithdrawalTest {
  @Parameter Database database;
  private ArchiveDatabase archive;
  private DeskWork desk;
  private EntryId place;

  @BeforeEach
  void aPlaceOfTwoEditions() {
    archive = ArchiveDatabase.on(database);
    desk = new DeskWork(archive);
    place = desk.created(Actor.OPERATOR, EntryKind.PLACE, "Millbrook");
    desk.publish(Actor.OPERATOR, place);
    rename("Millbrook on Tees");
    desk.publish(Actor.OPERATOR, place);
  }

  @Test
  void leavesATombstoneWithItsReasonAndTheEditionsThatWereCited() {
    rename("Not published like this");

    desk.withdraw(Actor.OPERATOR, place, Category.ERROR);

    WithheldView tombstone = tombstone("ru");
    assertThat(tombstone.withdrawn()).isTrue();
    assertThat(tombstone.legal()).isFalse();
    assertThat(tombstone.category()).isEqualTo("error");
    assertThat(tombstone.tombstone().heading().text()).isEqualTo("Millbrook on Tees");
    assertThat(tombstone.tombstone().reason().text()).isEqualTo("Ошибка.");
    assertThat(tombstone.tombstone().editions())
        .extracting(WithheldView.Left::number)
        .containsExactly(2, 1);
    assertThat(tombstone.tombstone().editions())
        .allMatch(edition -> edition.datetime().matches("\\d{4}-\\d\\d-\\d\\d"));
  }

  @Test
  void saysItsReasonInAnotherLanguageWhereItHasNoneInTheReaders() {
    desk.withdraw(Actor.OPERATOR, place, Category.ERROR);

    assertThat(tombstone("de").tombstone().reason().text()).isEqualTo("It was mistaken.");
    assertThat(tombstone("de").tombstone().reason().lang()).isEqualTo("en");
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"LAW", "PRIVACY"})
  void doesNotSayWhatItWasCalledWhereThatIsTheMatter(Category category) {
    desk.withdraw(Actor.OPERATOR, place, category);

    assertThat(tombstone("en").toString()).doesNotContain("Millbrook");
  }

  @Test
  void standsAtTheAddressesOfEditionsAsWell() {
    desk.withdraw(Actor.OPERATOR, place, Category.DOUBLE);

    assertThat(room().withheld(place, 1, "en").orElseThrow().withdrawn()).isTrue();
    assertThat(archive.bean(Editions.class).publishedAfter(null, 100_000)).doesNotContain(place);
  }

  @Test
  void isLiftedByPublishingAgain() {
    desk.withdraw(Actor.OPERATOR, place, Category.ERROR);

    assertThat(desk.publish(Actor.OPERATOR, place)).isEqualTo(3);

    assertThat(room().withheld(place, "en")).isEmpty();
    assertThat(archive.bean(Editions.class).current(place)).isPresent();
  }

  @Test
  void canBeSaidAnewTheNextTime() {
    desk.withdraw(Actor.OPERATOR, place, Category.ERROR);
    desk.publish(Actor.OPERATOR, place);

    desk.withdraw(Actor.OPERATOR, place, Category.RIGHTS);

    assertThat(tombstone("en").category()).isEqualTo("rights");
  }

  @Test
  void keepsBackAHiddenNameThoughItWasWithdrawnAsWell() {
    desk.withdraw(Actor.OPERATOR, place, Category.ERROR);
    archive
        .bean(HideNow.class)
        .hide(
            Actor.OPERATOR,
            new Hideable.OfEntry(place),
            new Reason(Category.PRIVACY, "", LocalDate.of(2027, 1, 1), null));

    assertThat(tombstone("en").toString()).doesNotContain("Millbrook");
  }

  @Test
  void wantsAWordOfWhy() {
    assertThatThrownBy(() -> new PublicReason(Category.ERROR, Texts.NONE))
        .isInstanceOf(MalformedTextException.class);
  }

  @Test
  void endsAReview() {
    Actor anna = desk.colleague("Anna", DeskWork.EDITS);
    rename("Millbrook upon Tees");
    archive
        .bean(SendToReview.class)
        .send(anna, place, desk.opened(place).revision(), Sending.toAny(""));

    desk.withdraw(Actor.OPERATOR, place, Category.ERROR);

    assertThat(desk.opened(place).state()).isEqualTo(EntryState.WITHDRAWN);
    assertThat(archive.bean(ListReviews.class).of(anna, place)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForThoseWhoPublish(Role role) {
    Actor actor = new Actor(null, role.name(), role.rights());

    if (actor.may(Right.PUBLISH)) {
      desk.withdraw(actor, place, Category.ERROR);
      assertThat(room().withheld(place, "en")).isPresent();
    } else {
      assertThatThrownBy(() -> desk.withdraw(actor, place, Category.ERROR))
          .isInstanceOf(ForbiddenActException.class);
    }
  }

  private void rename(String heading) {
    desk.save(Actor.OPERATOR, place, desk.opened(place).entry().headed(Texts.english(heading)));
  }

  private WithheldView tombstone(String language) {
    return room().withheld(place, language).orElseThrow();
  }

  private ReadingRoom room() {
    return archive.bean(ReadingRoom.class);
  }
}
