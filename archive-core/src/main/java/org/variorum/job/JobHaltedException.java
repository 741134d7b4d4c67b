package org.variorum.job;

/** Ends the run of a job that somebody paused or cancelled; its work lets it through. */
public class JobHaltedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Wanted wanted;

  JobHaltedException(Wanted wanted) {
    super("halted", null, false, false);
    this.wanted = wanted;
  }

  Wanted wanted() {
    return wanted;
  }
}
