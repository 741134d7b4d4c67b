package org.variorum.exchange;

import org.variorum.language.RefusedException;

/** An export cannot be written where it was asked for. */
public class UnwritableExportException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnwritableExportException(String message) {
    super(message);
  }

  public UnwritableExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
