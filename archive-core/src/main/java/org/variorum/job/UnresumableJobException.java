package org.variorum.job;

import org.variorum.language.RefusedException;

/** A job cannot go on: it has to be begun again. */
public class UnresumableJobException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnresumableJobException(String kind) {
    super("A job '" + kind + "' cannot go on where it stopped; begin it again");
  }
}
