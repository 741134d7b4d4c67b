package org.variorum.inbox;

import java.time.Duration;
import java.time.Instant;

/**
 * The messages of a kind on which nobody has decided yet.
 *
 * @param oldest when the one came that waits longest
 */
public record Queue(MessageKind kind, long count, Instant oldest) {

  /** Whether one waits longer than a sender should be left without an answer. */
  public boolean isOverdue(Instant now) {
    return oldest.isBefore(now.minus(Duration.ofDays(kind.days())));
  }
}
