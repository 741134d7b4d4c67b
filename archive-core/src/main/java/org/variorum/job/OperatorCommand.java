package org.variorum.job;

/**
 * An act of whoever runs the portal, given at a shell as {@code variorum <name> …} and carried out
 * inside the running portal. Implementations are application-scoped beans; they are found by their
 * name.
 */
public interface OperatorCommand {

  /** The word it is called by, such as {@code import}: lower case, unique among all commands. */
  String name();

  /**
   * Carries the act out and returns when it is done. Runs outside a transaction, on the thread of
   * the request.
   *
   * @throws OperatorFailure if it could not be done, with the exit code for the shell
   */
  void run(OperatorRequest request, OperatorConsole console);
}
