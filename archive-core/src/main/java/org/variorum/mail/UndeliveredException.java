package org.variorum.mail;

import org.variorum.language.RefusedException;

/** A letter was not taken; the message says why in words that name neither person nor password. */
public class UndeliveredException extends RefusedException {
  private static final long serialVersionUID = 1L;

  /** Why, as far as one can tell who set it up. */
  public enum Why {
    /** Mail is not set up. */
    OFF,
    /** The server cannot be reached, or its certificate is not good. */
    UNREACHABLE,
    /** User and password were not taken. */
    UNKNOWN_USER,
    /** The server refuses the letter: its sender, its receiver or its words. */
    REFUSED
  }

  private final Why why;

  UndeliveredException(Why why, String said) {
    super(said);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
