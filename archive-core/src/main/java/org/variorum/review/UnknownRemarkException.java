package org.variorum.review;

import org.variorum.language.RefusedException;

/** Thrown where an entry has no remark of that number. */
public class UnknownRemarkException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnknownRemarkException(long remark) {
    super("There is no remark " + remark);
  }
}
