package org.variorum.web.api;

/**
 * What is left to one asker: it fills up again evenly, and never holds more than is allowed in a
 * minute. Safe for use by many threads.
 */
final class Allowance {
  private static final double MINUTE = 60e9;

  private final int most;
  private double left;
  private long when;

  /**
   * A full one.
   *
   * @param most how many requests are allowed in a minute
   * @param now in nanoseconds
   */
  Allowance(int most, long now) {
    this.most = most;
    this.left = most;
    this.when = now;
  }

  /**
   * What was found.
   *
   * @param granted whether the request may be answered
   * @param left how many more may be
   * @param full in how many seconds all are there again
   * @param next in how many seconds there is one again
   */
  record Found(boolean granted, int left, long full, long next) {}

  /** Takes one, if one is left. */
  synchronized Found take(long now) {
    left = Math.min(most, left + Math.max(0, now - when) / MINUTE * most);
    when = now;
    boolean granted = left >= 1;
    if (granted) {
      left -= 1;
    }
    return new Found(granted, (int) left, seconds(most - left), seconds(Math.max(0, 1 - left)));
  }

  private long seconds(double wanted) {
    return (long) Math.ceil(wanted / most * 60);
  }
}
