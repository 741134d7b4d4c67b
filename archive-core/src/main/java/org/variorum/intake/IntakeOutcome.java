package org.variorum.intake;

/** What is, or was, with one of the records. */
public enum IntakeOutcome {
  /** It will make an entry. */
  ADDS,
  /** It will change an entry, or publish it. */
  CHANGES,
  /** It brings nothing new. */
  STAYS,
  /** It cannot be taken. */
  CANNOT,
  /** It made an entry. */
  ADDED,
  /** It changed an entry, or published it. */
  CHANGED,
  /** It was not taken, though the rehearsal had said so. */
  MISSED,
  /** What it made is in the trash, and what it changed is as before. */
  UNDONE,
  /** What it did stays, as it could not be taken back. */
  LEFT;

  /** Whether it is to be carried out. */
  public boolean isDue() {
    return this == ADDS || this == CHANGES;
  }

  /** Whether it was carried out. */
  public boolean isTaken() {
    return this == ADDED || this == CHANGED;
  }
}
