package org.variorum.signin;

import java.time.Duration;

/**
 * How long nothing is taken after wrong guesses: not at all after a few, then twice as long each
 * time, up to a limit. It never ends for good.
 *
 * @param free after how many there is no pause
 * @param first the first pause
 * @param longest the longest
 */
record Patience(int free, Duration first, Duration longest) {
  /** Of one account from one network. */
  static final Patience PAIR = new Patience(5, Duration.ofSeconds(5), Duration.ofMinutes(15));

  /** From one network, whatever account. */
  static final Patience NETWORK = new Patience(30, Duration.ofSeconds(2), Duration.ofMinutes(5));

  /** Of one account, from wherever: within an hour not a hundred (ASVS 2.2.1). */
  static final Patience ACCOUNT = new Patience(30, Duration.ofSeconds(1), Duration.ofMinutes(1));

  private static final int MOST_DOUBLINGS = 30;

  /** The pause after so many wrong ones. */
  Duration after(int wrong) {
    if (wrong < free) {
      return Duration.ZERO;
    }
    Duration pause = first.multipliedBy(1L << Math.min(wrong - free, MOST_DOUBLINGS));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
