package org.variorum.language;

/**
 * The root of all that the archive refuses: input that cannot be, or an act that may not be. Its
 * message names the thing and can be shown to whoever asked for it.
 */
public abstract class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected RefusedException(String message) {
    super(message);
  }

  protected RefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
