package org.variorum.signin;

import java.time.Duration;
import java.util.Optional;

/**
 * Counts wrong guesses of a password or code by account, by the network from which they come, and
 * by both, and makes who guesses wait longer and longer. Of one account from everywhere together
 * much more is taken than from one network, and where somebody has signed in before that count does
 * not hold at all, lest anyone could keep a colleague out. Kept in the database, as digests only: a
 * restart forgets nothing, all nodes count together, and what was typed for a name is not to be
 * read there.
 */
interface Guesses {
  /** How long a wrong one is remembered after the last. */
  Duration MEMORY = Duration.ofHours(12);

  /** How long it is remembered that somebody has signed in from a network. */
  Duration KNOWN = Duration.ofDays(90);

  /**
   * Counts a guess as wrong before anyone looks whether it is, so that many at the same moment are
   * many. Answers how long nothing is taken for that account from there; then nothing is counted.
   */
  Optional<Duration> begin(String account, Whence whence);

  /** Takes the guess back that was begun, and forgets those before: somebody proved who he is. */
  void right(String account, Whence whence);
}
