package org.variorum.option;

import org.variorum.language.RefusedException;

/** No change of an option has that number, or none that can be undone. */
public class UnknownOptionChangeException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnknownOptionChangeException(long number) {
    super("No change of a setting has the number " + number);
  }
}
