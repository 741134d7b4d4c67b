package org.variorum.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.revision.EntryState;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;

/** What was sent to review. */
public interface Reviews {

  /** Enters a sending, in place of what was said of the entry before. */
  void send(EntryId entry, int revision, EntryState before, Sending sending, Made made);

  /** The last review of an entry, unless it was recalled or the entry published since. */
  Optional<Review> current(EntryId entry);

  /**
   * Ends the review that waits.
   *
   * @param revision the one that was looked over
   * @return where the entry stood before it was sent
   */
  EntryState end(EntryId entry, Outcome how, String reason, int revision, Made made);

  /**
   * Whatever was said of the entry is over, as it was published, withdrawn, thrown away or given
   * up.
   *
   * @return where the entry stood before it was sent, if it was still waiting
   */
  Optional<EntryState> close(EntryId entry, Actor by, Instant when);

  /** What waits for reviewers, the longest first, a page at a time. */
  List<QueuedReview> waiting(int from, int size);

  /** How many wait. */
  long count();

  /**
   * What waits for a colleague: what he is asked to look over, by name or as a reviewer, and what
   * he sent and has back.
   */
  List<QueuedReview> waitingFor(Actor colleague, int most);
}
