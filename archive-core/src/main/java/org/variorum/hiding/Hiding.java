package org.variorum.hiding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.MessageId;

/**
 * That something is hidden, or was: by whom, when and why.
 *
 * @param bytes the digest of a scan's bytes; absent for all else
 * @param note for colleagues only; may be empty
 * @param reviewOn the day on which it is to be looked at again
 * @param report the visitor's message that led to it, if one did
 * @param hiddenBy the pen name of whoever hid it; empty for whoever runs the machine
 * @param endedAt when it was shown again or suppressed
 */
public record Hiding(
    long id,
    Hideable what,
    @Nullable ContentDigest bytes,
    Category category,
    String note,
    LocalDate reviewOn,
    @Nullable MessageId report,
    Instant hiddenAt,
    String hiddenBy,
    State state,
    @Nullable Instant endedAt,
    String endedBy) {

  /** How far it has come. */
  public enum State {
    /** Kept from visitors until it is looked at again. */
    HIDDEN,

    /** Visitors see it again. */
    SHOWN,

    /** Erased for good. */
    SUPPRESSED
  }

  public boolean isHidden() {
    return state == State.HIDDEN;
  }

  public boolean isSuppressed() {
    return state == State.SUPPRESSED;
  }

  /** Whether the day has come on which it is to be looked at again. */
  public boolean isDue(LocalDate today) {
    return isHidden() && !today.isBefore(reviewOn);
  }
}
