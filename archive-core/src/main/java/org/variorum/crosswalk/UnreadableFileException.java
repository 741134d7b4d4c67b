package org.variorum.crosswalk;

import org.variorum.language.RefusedException;

/** A file that cannot be read, or not any further. */
public final class UnreadableFileException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final int line;

  public UnreadableFileException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  public UnreadableFileException(int line, String reason, Throwable cause) {
    super(reason, cause);
    this.line = line;
  }

  /** Where it could not be read on; 0 if at no line. */
  public int line() {
    return line;
  }
}
