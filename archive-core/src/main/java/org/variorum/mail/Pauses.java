package org.variorum.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a letter waits before it is tried again, and when it is given up. */
final class Pauses {
  static final Duration FIRST = Duration.ofMinutes(1);
  static final Duration LONGEST = Duration.ofHours(6);

  /** As long as RFC 5321, 4.5.4.1, asks a sender to try. */
  static final Duration PATIENCE = Duration.ofDays(5);

  private Pauses() {}

  /**
   * When a letter that was tried so often in vain is due again; empty if it is given up.
   *
   * @param tries how often, at least once
   */
  static Optional<Instant> next(Instant posted, int tries, Instant now) {
    Duration pause = FIRST;
    for (int i = 1; i < tries && pause.compareTo(LONGEST) < 0; i++) {
      pause = pause.multipliedBy(3);
    }
    Instant due = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    return due.isAfter(posted.plus(PATIENCE)) ? Optional.empty() : Optional.of(due);
  }
}
