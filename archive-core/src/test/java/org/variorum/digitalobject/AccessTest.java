package org.variorum.digitalobject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.variorum.digitalobject.Access.Desk;
import org.variorum.digitalobject.Access.Status;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;

class AccessTest {
  private static final LocalDate DAY = LocalDate.of(2040, 1, 1);
  private static final Access CLOSED = new Access(Status.CLOSED, null);
  private static final Access UNTIL = new Access(Status.CLOSED, DAY);
  private static final Access READING_ROOM = new Access(Status.RESTRICTED, null);
  private static final Access SMALL = Access.OPEN.atMost(1200);

  private final Actor contributor = new Actor(null, "c", EnumSet.of(Right.READ_DESK, Right.EDIT));
  private final Actor reviewer =
      new Actor(null, "r", EnumSet.of(Right.READ_DESK, Right.EDIT, Right.REVIEW));

  @Test
  void opensOnTheDayItselfAndNotBefore() {
    assertThat(UNTIL.openOn(DAY.minusDays(1))).isFalse();
    assertThat(UNTIL.openOn(DAY)).isTrue();
    assertThat(CLOSED.openOn(LocalDate.MAX)).isFalse();
    assertThat(READING_ROOM.openOn(LocalDate.MAX)).isFalse();
  }

  @Test
  void isNotFullWhereItIsSmall() {
    assertThat(SMALL.openOn(DAY)).isTrue();
    assertThat(SMALL.fullOn(DAY)).isFalse();
    assertThat(UNTIL.atMost(600).fullOn(DAY)).isFalse();
    assertThat(UNTIL.fullOn(DAY)).isTrue();
  }

  @Test
  void isSeenAtTheDeskByReviewersOnlyUntilItOpens() {
    Access kept = UNTIL.atDesk(Desk.REVIEWERS);

    assertThat(kept.seenBy(reviewer, DAY.minusDays(1))).isTrue();
    assertThat(kept.seenBy(contributor, DAY.minusDays(1))).isFalse();
    assertThat(kept.seenBy(contributor, DAY)).isTrue();
    assertThat(UNTIL.seenBy(contributor, DAY.minusDays(1))).isTrue();
  }

  @Test
  void knowsWhatIsNoWider() {
    assertThat(CLOSED.isNoWiderThan(UNTIL)).isTrue();
    assertThat(UNTIL.isNoWiderThan(CLOSED)).isFalse();
    assertThat(UNTIL.isNoWiderThan(Access.OPEN)).isTrue();
    assertThat(UNTIL.isNoWiderThan(SMALL)).isFalse();
    assertThat(UNTIL.atMost(1200).isNoWiderThan(SMALL)).isTrue();
    assertThat(SMALL.isNoWiderThan(Access.OPEN)).isTrue();
    assertThat(Access.OPEN.atMost(2000).isNoWiderThan(SMALL)).isFalse();
    assertThat(new Access(Status.CLOSED, DAY.minusDays(1)).isNoWiderThan(UNTIL)).isFalse();
    assertThat(CLOSED.isNoWiderThan(CLOSED.atDesk(Desk.REVIEWERS))).isFalse();
    assertThat(CLOSED.atDesk(Desk.REVIEWERS).isNoWiderThan(CLOSED)).isTrue();
  }

  @Test
  void comesBackFromTheStoreAsItWas() {
    Access all = UNTIL.atMost(600).atDesk(Desk.REVIEWERS).because(AccessReason.DONOR, "By letter");

    assertThat(Access.of(all.kept())).isEqualTo(all);
    assertThat(all.inWords()).doesNotContain("letter");
  }
}
