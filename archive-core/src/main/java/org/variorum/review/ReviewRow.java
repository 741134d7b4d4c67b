package org.variorum.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.revision.EntryState;
import org.variorum.revision.Made;

/**
 * A review as the table keeps it. The last of an entry names it in {@code currentOf}, which the
 * table keeps unique, until it is recalled or closed.
 */
@Entity
@Table(name = "review")
class ReviewRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 100)
  long rowId;

  @Nullable String currentOf;
  String entryId;
  int revision;

  @Enumerated(EnumType.STRING)
  EntryState stateBefore;

  String word;
  @Nullable String askedOf;
  @Nullable String sentBy;
  Instant sentAt;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  String reason;
  @Nullable String endedBy;
  @Nullable Instant endedAt;
  @Nullable Integer endedRevision;
  @Version int version;

  protected ReviewRow() {}

  ReviewRow(EntryId entry, int revision, EntryState before, Sending sending, Made made) {
    this.currentOf = entry.value();
    this.entryId = entry.value();
    this.revision = revision;
    this.stateBefore = before;
    this.word = sending.word();
    this.askedOf = sending.askedOf() == null ? null : sending.askedOf().value();
    this.sentBy = made.by().key();
    this.sentAt = made.when();
    this.outcome = Outcome.WAITING;
    this.reason = "";
  }

  void end(Outcome how, String why, int at, Made made) {
    outcome = how;
    reason = why;
    endedRevision = at;
    endedBy = made.by().key();
    endedAt = made.when();
    if (how == Outcome.RECALLED) {
      currentOf = null;
    }
  }

  /** Is no longer the last word on its entry. */
  void close(Made made) {
    currentOf = null;
    if (outcome == Outcome.WAITING) {
      outcome = Outcome.CLOSED;
      endedBy = made.by().key();
      endedAt = made.when();
    }
  }

  /** The review, with the pen names of who is asked, who sent it and who ended it. */
  Review view(String asked, String sender, String ender) {
    return new Review(
        new EntryId(entryId),
        revision,
        word,
        id(askedOf),
        asked,
        id(sentBy),
        sender,
        sentAt,
        outcome,
        reason,
        id(endedBy),
        ender,
        endedAt,
        endedRevision);
  }

  private static @Nullable StaffId id(@Nullable String key) {
    return key == null ? null : new StaffId(key);
  }
}
