package org.variorum.staff;

import org.variorum.language.RefusedException;

/** Two colleagues cannot sign in by the same name. */
public class LoginTakenException extends RefusedException {
  private static final long serialVersionUID = 1L;

  LoginTakenException(String login) {
    super("The login '" + login + "' is taken");
  }
}
