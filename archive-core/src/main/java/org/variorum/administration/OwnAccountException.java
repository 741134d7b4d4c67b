package org.variorum.administration;

import org.variorum.language.RefusedException;

/** An administrator cannot take away his own role or shut himself out. */
public class OwnAccountException extends RefusedException {
  private static final long serialVersionUID = 1L;

  OwnAccountException() {
    super("Nobody takes away his own role or shuts himself out");
  }
}
