package org.variorum.language;

/** A text whose language or form cannot be. */
public class MalformedTextException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public MalformedTextException(String message) {
    super(message);
  }
}
