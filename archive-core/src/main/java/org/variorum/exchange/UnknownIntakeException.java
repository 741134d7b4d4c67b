package org.variorum.exchange;

import org.variorum.language.RefusedException;

/** There is no import of that number. */
public class UnknownIntakeException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnknownIntakeException(long id) {
    super("There is no import of the number " + id);
  }
}
