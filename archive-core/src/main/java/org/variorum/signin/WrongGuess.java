package org.variorum.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Wrong guesses by a digest of who or whence, and when the last one was. */
@Entity
@Table(name = "wrong_guess")
class WrongGuess {
  @Id String name;
  int countOf;
  Instant since;

  protected WrongGuess() {}

  /** How long is still to be waited; zero or less if not at all. */
  Duration left(Patience patience, Instant now) {
    Duration pause = isForgotten(now) ? Duration.ZERO : patience.after(countOf);
    return pause.isZero() ? pause : Duration.between(now, since.plus(pause));
  }

  void countOne(Instant now) {
    countOf = isForgotten(now) ? 1 : countOf + 1;
    since = now;
  }

  void takeOneBack() {
    countOf = Math.max(0, countOf - 1);
  }

  private boolean isForgotten(Instant now) {
    return since.plus(Guesses.MEMORY).isBefore(now);
  }
}
