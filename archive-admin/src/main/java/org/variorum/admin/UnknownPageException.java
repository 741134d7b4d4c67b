package org.variorum.admin;

import org.variorum.language.RefusedException;

/** A page of the desk was asked for that there is not. */
class UnknownPageException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnknownPageException(String what) {
    super("The desk has no " + what);
  }
}
