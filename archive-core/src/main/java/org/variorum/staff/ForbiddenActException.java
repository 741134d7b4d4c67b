package org.variorum.staff;

import org.variorum.language.RefusedException;

/** An act by someone who lacks the right to it. */
public class ForbiddenActException extends RefusedException {
  private static final long serialVersionUID = 1L;

  ForbiddenActException(String act, Right needed) {
    this(act + " needs the right " + needed);
  }

  ForbiddenActException(String message) {
    super(message);
  }
}
