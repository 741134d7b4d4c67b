package org.variorum.curation;

import java.time.Instant;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** Someone else has changed the entry since the actor saw it. */
public class StaleRevisionException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final int actual;
  private final String byWhom;
  private final Instant when;

  StaleRevisionException(EntryId entry, int expected, int actual, String byWhom, Instant when) {
    super(entry + ": revision " + expected + " was expected, but it is at " + actual);
    this.actual = actual;
    this.byWhom = byWhom;
    this.when = when;
  }

  /** The revision it is at. */
  public int actual() {
    return actual;
  }

  /** The pen name of who made that one; empty for whoever runs the machine. */
  public String byWhom() {
    return byWhom;
  }

  public Instant when() {
    return when;
  }
}
