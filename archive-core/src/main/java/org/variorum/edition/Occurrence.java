package org.variorum.edition;

import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;

/**
 * That something is said of an entry at a time, at a place, or both.
 *
 * @param property the code of the property or role; empty for the time of an entry as a whole and
 *     for stages
 * @param part the local id of the part that says so; empty for the entry as a whole
 * @param question the local id of the question that it answers; empty for none
 * @param when absent where only the place is known
 * @param bounds between which days it lies; absent where nothing is known of that
 * @param contested whether it has a rival, or a source against it
 */
public record Occurrence(
    Nature nature,
    String property,
    String part,
    String question,
    @Nullable HistoricalDate when,
    @Nullable Bounds bounds,
    boolean contested,
    @Nullable EntryId place) {

  /** What of an entry says so. */
  public enum Nature {
    /** The entry as a whole: when it happened, was made, existed. */
    WHOLE,
    /** A claim that is a date, or that holds at one. */
    CLAIM,
    STAGE,
    RELATION,
    /** A place, of which the time is known from elsewhere if at all. */
    PLACE
  }

  /** The first and the last day that come into question, as Julian Day Numbers. */
  public record Bounds(long first, long last) {

    /** An open end is drawn as far as an unknown one is assumed to lie. */
    public static Bounds of(HistoricalDate date) {
      long first = date.earliest();
      long last = date.latest();
      if (first == Long.MIN_VALUE) {
        first = last == Long.MAX_VALUE ? 0 : last - HistoricalDate.ASSUMED_DAYS;
      }
      return new Bounds(first, last == Long.MAX_VALUE ? first + HistoricalDate.ASSUMED_DAYS : last);
    }

    public Bounds and(Bounds other) {
      return new Bounds(Math.min(first, other.first), Math.max(last, other.last));
    }
  }
}
