package org.variorum.job;

import org.variorum.language.RefusedException;

/** There is no such job, or none any more. */
public class UnknownJobException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnknownJobException(long id) {
    super("There is no job " + id);
  }
}
