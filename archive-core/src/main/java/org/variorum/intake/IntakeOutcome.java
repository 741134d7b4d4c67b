package org.variorum.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is, or was, with one of the records. */
public enum IntakeOutcome {
  /** It will make an entry. */
  ADDS,
  /** It will change an entry, or publish it. */
  CHANGES,
  /** What it made once lies in the trash since that was taken back, and will come back. */
  RETURNS,
  /** It brings nothing new. */
  STAYS,
  /** It cannot be taken. */
  CANNOT,
  /** It made an entry. */
  ADDED,
  /** It changed an entry, or published it. */
  CHANGED,
  /** What it made once is back from the trash. */
  RETURNED,
  /** It was not taken, though the rehearsal had said so. */
  MISSED,
  /** What it made is in the trash, and what it changed is as before. */
  UNDONE,
  /** What it did stays, as it could not be taken back. */
  LEFT;

  /** Those that are to be carried out. */
  public static final Set<IntakeOutcome> DUE =
      Collections.unmodifiableSet(EnumSet.of(ADDS, CHANGES, RETURNS));

  /** Those that were. */
  public static final Set<IntakeOutcome> TAKEN =
      Collections.unmodifiableSet(EnumSet.of(ADDED, CHANGED, RETURNED));

  /** What it is once it is carried out. */
  IntakeOutcome taken() {
    return switch (this) {
      case ADDS -> ADDED;
      case RETURNS -> RETURNED;
      default -> CHANGED;
    };
  }

  /** Whether it is to be carried out. */
  public boolean isDue() {
    return DUE.contains(this);
  }

  /** Whether it was carried out. */
  public boolean isTaken() {
    return TAKEN.contains(this);
  }
}
