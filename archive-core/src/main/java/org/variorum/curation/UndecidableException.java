package org.variorum.curation;

import org.variorum.language.RefusedException;

/** A decision on a visitor's message that cannot stand; nothing was changed. */
public class UndecidableException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  UndecidableException(Why why) {
    super("It cannot be decided so: " + why);
    this.why = why;
  }

  /** What stands against it. */
  public enum Why {
    /** It says neither yes nor no. */
    NOTHING_DECIDED,

    /** Its sender is owed a reason. */
    NO_REASON,

    /** The reason is longer than can be kept. */
    TOO_LONG,

    /** It is an appeal against what the same person decided. */
    OWN_DECISION,

    /** It is about no claim, account or question of the draft. */
    NO_SUCH_PART,

    /** It is no correction, or one that was decided on or erased. */
    NO_CORRECTION
  }

  public Why why() {
    return why;
  }
}
