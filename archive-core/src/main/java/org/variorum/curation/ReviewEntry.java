package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.variorum.identifier.EntryId;
import org.variorum.language.MalformedTextException;
import org.variorum.review.NotInReviewException;
import org.variorum.review.Outcome;
import org.variorum.review.Review;
import org.variorum.review.Reviews;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Ends the review of a draft. Whoever may publish it as well need not approve first: publishing is
 * approving.
 */
@ApplicationScoped
@Transactional
public class ReviewEntry {
  @Inject Revising revising;
  @Inject Reviews reviews;
  @Inject Clock clock;

  /**
   * Sends a draft back to whoever sent it.
   *
   * @param reason what is to be done; not blank
   * @throws NotInReviewException if it is not in review
   */
  @Requires(Right.REVIEW)
  public void sendBack(Actor actor, EntryId entry, String reason) {
    if (reason.isBlank() || reason.length() > Review.LONGEST) {
      throw new MalformedTextException("Nothing is sent back without a reason");
    }
    DeskEntry head = revising.held(actor, entry);
    end(actor, head, Outcome.RETURNED, reason);
  }

  /**
   * Finds the revision that the actor has seen fit to be published: others may then publish just
   * that, also where it takes two.
   *
   * @throws NotInReviewException if it is not in review
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws OwnWorkException if the actor wrote that revision or sent it to review
   */
  @Requires(Right.REVIEW)
  public void approve(Actor actor, EntryId entry, int expectedRevision) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    Review review = reviews.current(entry).orElseThrow(() -> new NotInReviewException(entry));
    if (Objects.equals(actor.key(), head.changedBy())
        || Objects.equals(actor.id(), review.sentBy())) {
      throw new OwnWorkException(entry);
    }
    end(actor, head, Outcome.APPROVED, "");
  }

  private void end(Actor actor, DeskEntry head, Outcome how, String reason) {
    EntryId entry = new EntryId(head.id());
    Made made = new Made(actor, clock.instant());
    head.reviewed(reviews.end(entry, how, reason, head.revision(), made));
  }
}
