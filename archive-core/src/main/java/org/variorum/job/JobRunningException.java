package org.variorum.job;

import org.variorum.language.RefusedException;

/** A job of this kind is running already. */
public class JobRunningException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public JobRunningException(String kind) {
    super("A job is running already: " + kind);
  }
}
