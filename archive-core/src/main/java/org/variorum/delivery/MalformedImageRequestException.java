package org.variorum.delivery;

import org.variorum.language.RefusedException;

/** An address that asks for no picture, by its form or by what it asks for. */
public class MalformedImageRequestException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public MalformedImageRequestException(String message) {
    super(message);
  }
}
