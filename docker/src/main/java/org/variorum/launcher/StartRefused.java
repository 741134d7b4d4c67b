package org.variorum.launcher;

/**
 * The portal cannot start, or a command cannot be given; the message is the one line that is shown.
 */
class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  StartRefused(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  StartRefused(ExitCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
