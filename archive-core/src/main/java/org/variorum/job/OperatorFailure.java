package org.variorum.job;

import org.variorum.language.RefusedException;

/**
 * A command could not be carried out; the message is one line for a person, the code is what the
 * shell gets.
 */
public class OperatorFailure extends RefusedException {
  private static final long serialVersionUID = 1L;

  /** The general code for an act that was refused or went wrong. */
  public static final int FAILED = 1;

  /** The code for arguments that make no sense to the command. */
  public static final int MISUSED = 2;

  private final int exitCode;

  public OperatorFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
