package org.variorum.hiding;

import org.variorum.language.RefusedException;

/** Something that is not hidden, or no longer. */
public class UnknownHidingException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnknownHidingException(long id) {
    super("Nothing is hidden under the number " + id);
  }
}
