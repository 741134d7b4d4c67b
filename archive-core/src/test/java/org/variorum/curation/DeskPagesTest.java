package org.variorum.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.curation.DeskWork.CURATOR;
import static org.variorum.curation.DeskWork.READER;
import static org.variorum.curation.DeskWork.VOLUNTEER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.Database;
import org.variorum.identifier.EntryId;
import org.variorum.merger.Union;
import org.variorum.persistence.StatementCount;
import org.variorum.review.Place;

/** How many statements the pages of the desk take, whatever there is to show. */
@ParameterizedClass
@EnumSource(Database.class)
class DeskPagesTest {
  private static final int MOST = 10;

  @Parameter Database database;
  private DeskWork desk;
  private EntryId one;
  private EntryId other;

  @BeforeEach
  void twoThatReferToOthers() {
    desk = DeskWork.on(database);
    one = desk.published("One of many revisions");
    other = desk.published("Another of many");
    for (int i = 0; i < 5; i++) {
      desk.rename(one, "Revision " + i);
      desk.relate(other, desk.begun("Related " + i));
    }
  }

  @Test
  void theHistory() {
    assertThat(
            statements(
                () -> {
                  int newest = desk.opened(one).revision();
                  desk.bean(ListEditions.class).of(READER, one);
                  ListRevisions listing = desk.bean(ListRevisions.class);
                  listing.of(READER, one, 0, 20);
                  listing.of(READER, one, 0, 1);
                  listing.between(READER, one, 1, newest);
                  desk.bean(NameEntries.class).of(READER, List.of(one, other));
                }))
        .isBetween(5, MOST);
  }

  @Test
  void theTrash() {
    for (int i = 0; i < 5; i++) {
      desk.bean(TrashEntry.class).trash(VOLUNTEER, desk.begun("Thrown away " + i), 1);
    }

    assertThat(statements(() -> desk.bean(ListTrash.class).page(READER, 0, 50))).isBetween(3, 4);
  }

  @Test
  void theReviews() {
    desk.send(VOLUNTEER, one);
    desk.send(VOLUNTEER, other);

    assertThat(
            statements(
                () -> {
                  ListReviews listing = desk.bean(ListReviews.class);
                  listing.waiting(READER, 0, 200);
                  listing.count(READER);
                }))
        .isEqualTo(2);
    desk.bean(SendToReview.class).recall(VOLUNTEER, one);
    desk.bean(SendToReview.class).recall(VOLUNTEER, other);
  }

  @Test
  void theRemarksAndTheReviewOfAnEntry() {
    for (int i = 0; i < 5; i++) {
      desk.bean(WriteRemark.class).write(CURATOR, one, new Place("heading"), "Remark " + i);
    }

    assertThat(
            statements(
                () -> {
                  ListReviews listing = desk.bean(ListReviews.class);
                  listing.of(READER, one);
                  listing.remarks(READER, one);
                }))
        .isEqualTo(2);
  }

  @Test
  void aMergerBeforeItIsMade() {
    MergeEntries.Pair pair =
        new MergeEntries.Pair(
            one,
            desk.opened(one).revision(),
            other,
            desk.opened(other).revision(),
            Union.Choices.NONE);

    assertThat(
            statements(
                () -> {
                  desk.bean(MergeEntries.class).lay(READER, one, other);
                  desk.bean(MergeEntries.class).prospect(VOLUNTEER, pair);
                  NameEntries naming = desk.bean(NameEntries.class);
                  naming.of(READER, List.of(one, other));
                  naming.of(READER, List.of(one, other));
                }))
        .isBetween(6, MOST);
  }

  private static int statements(Runnable page) {
    StatementCount.reset();
    page.run();
    return StatementCount.get();
  }
}
