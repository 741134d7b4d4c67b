package org.variorum.admin.tree;

import org.variorum.language.RefusedException;

/** A script asked for something that makes no sense. */
class MalformedAskingException extends RefusedException {
  private static final long serialVersionUID = 1L;

  MalformedAskingException(String message) {
    super(message);
  }
}
