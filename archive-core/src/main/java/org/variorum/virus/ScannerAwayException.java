package org.variorum.virus;

/** The search for viruses is set up and cannot be had now; it is to be tried again. */
public class ScannerAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ScannerAwayException(String message, Throwable cause) {
    super(message, cause);
  }
}
