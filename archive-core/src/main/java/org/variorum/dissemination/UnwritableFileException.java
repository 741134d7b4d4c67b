package org.variorum.dissemination;

/** A file could not be written to where it goes: whoever takes it went away, or a disk is full. */
public class UnwritableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnwritableFileException(Throwable cause) {
    super("A file could not be written", cause);
  }
}
