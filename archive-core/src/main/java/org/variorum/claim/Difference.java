package org.variorum.claim;

import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;

/**
 * How two rival claims or accounts differ.
 *
 * @param kind a code of the vocabulary of differences, as {@code different-stage}
 */
public record Difference(LocalId one, LocalId other, String kind, Texts note) {
  /** Both mean one day, which one source writes by the Julian and the other by the Gregorian. */
  public static final String TWO_CALENDARS = "two-calendars";

  /** Whether it says of these two that they mean the same. */
  boolean makesOneOf(LocalId left, LocalId right) {
    return kind.equals(TWO_CALENDARS) && isBetween(left, right);
  }

  /** Whether it is about these two, in whichever order. */
  private boolean isBetween(LocalId left, LocalId right) {
    return (one.equals(left) && other.equals(right)) || (one.equals(right) && other.equals(left));
  }
}
