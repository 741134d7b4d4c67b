package org.variorum.claim;

/** What kind of statement a claim is. */
public enum Nature {
  FACT,
  FIGURE,
  ASSESSMENT,
  MOTIVE,
  LEGAL_FINDING;

  /** Assessments and motives stay attributed; no amount of evidence makes one the better. */
  public boolean canBeBetterSupported() {
    return this != ASSESSMENT && this != MOTIVE;
  }
}
