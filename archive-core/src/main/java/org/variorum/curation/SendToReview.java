package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.variorum.identifier.EntryId;
import org.variorum.review.NotInReviewException;
import org.variorum.review.Outcome;
import org.variorum.review.Review;
import org.variorum.review.Reviews;
import org.variorum.review.Sending;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.EntryState;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;
import org.variorum.staff.Unrecorded;

/** Has a draft looked over before it is published. It may be edited all the while. */
@ApplicationScoped
@Transactional
public class SendToReview {
  @Inject Revising revising;
  @Inject Reviews reviews;
  @Inject StaffMembers staff;
  @Inject Clock clock;

  /**
   * Sends the revision that the actor has seen; one that is in review already stays there.
   *
   * @throws StaleRevisionException if someone else has changed the entry since
   */
  @Requires(Right.EDIT)
  public void send(Actor actor, EntryId entry, int expectedRevision, Sending sending) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    if (head.state() != EntryState.IN_REVIEW) {
      EntryState before = head.underReview();
      reviews.send(entry, head.revision(), before, sending, new Made(actor, clock.instant()));
    }
  }

  /**
   * Takes back what one has sent oneself.
   *
   * @throws NotInReviewException if it is not in review
   * @throws OthersWorkException if another sent it
   */
  @Requires(Right.EDIT)
  public void recall(Actor actor, EntryId entry) {
    DeskEntry head = revising.held(actor, entry);
    Review review = reviews.current(entry).orElseThrow(() -> new NotInReviewException(entry));
    if (!Objects.equals(review.sentBy(), actor.id())) {
      throw new OthersWorkException(entry);
    }
    Made made = new Made(actor, clock.instant());
    head.reviewed(reviews.end(entry, Outcome.RECALLED, "", head.revision(), made));
  }

  /** The colleagues who may be asked to look something over: all that review, but oneself. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.READS)
  public List<StaffMember> reviewers(Actor actor) {
    return staff.all().stream()
        .filter(member -> !member.disabled() && member.role().rights().contains(Right.REVIEW))
        .filter(member -> !member.id().equals(actor.id()))
        .toList();
  }
}
