package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.review.QueuedReview;
import org.variorum.review.Remark;
import org.variorum.review.Remarks;
import org.variorum.review.Review;
import org.variorum.review.Reviews;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Shows what was sent to review, and what was said of it. */
@ApplicationScoped
@Transactional
public class ListReviews {
  @Inject Reviews reviews;
  @Inject Remarks remarks;

  /** What waits for reviewers, the longest first, a page at a time. */
  @Requires(Right.READ_DESK)
  public List<QueuedReview> waiting(Actor actor, int from, int size) {
    return reviews.waiting(from, size);
  }

  /** How many wait. */
  @Requires(Right.READ_DESK)
  public long count(Actor actor) {
    return reviews.count();
  }

  /** The last review of an entry, unless it was taken back or the entry published since. */
  @Requires(Right.READ_DESK)
  public Optional<Review> of(Actor actor, EntryId entry) {
    return reviews.current(entry);
  }

  /** The remarks on an entry, the first first. */
  @Requires(Right.READ_DESK)
  public List<Remark> remarks(Actor actor, EntryId entry) {
    return remarks.of(entry);
  }
}
