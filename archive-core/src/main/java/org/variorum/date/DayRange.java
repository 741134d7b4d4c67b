package org.variorum.date;

/**
 * The days over which a date may lie, both ends included, as Julian Day Numbers.
 *
 * @param earliest {@link Long#MIN_VALUE} where the start is open
 * @param latest {@link Long#MAX_VALUE} where the end is open
 * @param earliestAssumed the start is unknown, and {@code earliest} is only a guess at it
 * @param latestAssumed the end is unknown, and {@code latest} is only a guess at it
 */
public record DayRange(long earliest, long latest, boolean earliestAssumed, boolean latestAssumed) {

  static DayRange between(long earliest, long latest) {
    return new DayRange(earliest, latest, false, false);
  }

  /** Tells whether they share a day. */
  public boolean overlaps(DayRange other) {
    return earliest <= other.latest && other.earliest <= latest;
  }

  /** Tells whether every day of the other is also one of this. */
  public boolean contains(DayRange other) {
    return earliest <= other.earliest && other.latest <= latest;
  }

  /** Tells whether both reach over the same days, assumed or not. */
  public boolean coincidesWith(DayRange other) {
    return contains(other) && other.contains(this);
  }

  boolean isOneDay() {
    return earliest == latest;
  }

  DayRange joinedWith(DayRange other) {
    DayRange first = earliest <= other.earliest ? this : other;
    DayRange last = latest >= other.latest ? this : other;
    return new DayRange(first.earliest, last.latest, first.earliestAssumed, last.latestAssumed);
  }
}
