package org.variorum.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;

/**
 * That a draft was sent to review, and what came of it.
 *
 * @param revision the one that was sent; the newest is the one that is looked over
 * @param word to the reviewer; may be empty
 * @param askedOf who is asked; absent if it is any reviewer
 * @param askedOfName his pen name; empty if it is any reviewer
 * @param sentBy who sent it; absent for whoever runs the machine
 * @param reason why it was sent back; may be empty
 * @param endedBy the pen name of whoever ended it
 * @param endedRevision the one that was sent back or approved
 */
public record Review(
    EntryId entry,
    int revision,
    String word,
    @Nullable StaffId askedOf,
    String askedOfName,
    @Nullable StaffId sentBy,
    String sentByName,
    Instant sentAt,
    Outcome outcome,
    String reason,
    @Nullable StaffId endedById,
    String endedBy,
    @Nullable Instant endedAt,
    @Nullable Integer endedRevision) {
  /** How many characters a word to the reviewer or a reason may have. */
  public static final int LONGEST = 2000;

  public boolean isWaiting() {
    return outcome == Outcome.WAITING;
  }

  public boolean isReturned() {
    return outcome == Outcome.RETURNED;
  }

  /** Whether someone found that very revision fit to be published. */
  public boolean approves(int asked) {
    return outcome == Outcome.APPROVED && endedRevision != null && endedRevision == asked;
  }
}
