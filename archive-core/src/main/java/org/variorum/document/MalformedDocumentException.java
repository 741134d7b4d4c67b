package org.variorum.document;

import org.variorum.language.RefusedException;

/** Bytes that are no document of ours: where in them, and why. */
public class MalformedDocumentException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final String path;

  public MalformedDocumentException(String path, String reason) {
    super(path.isEmpty() ? reason : path + ": " + reason);
    this.path = path;
  }

  public MalformedDocumentException(String path, String reason, Throwable cause) {
    super(path.isEmpty() ? reason : path + ": " + reason, cause);
    this.path = path;
  }

  /** Where, as {@code questions[2].claims[0].value}; empty for the whole. */
  public String path() {
    return path;
  }
}
