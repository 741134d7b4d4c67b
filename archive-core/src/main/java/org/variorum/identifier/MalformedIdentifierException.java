package org.variorum.identifier;

import org.variorum.language.RefusedException;

/** A text that was given as an identifier and cannot be one. */
public class MalformedIdentifierException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public MalformedIdentifierException(String message) {
    super(message);
  }
}
