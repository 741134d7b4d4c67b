package org.variorum.job;

/** Where a command says what it does; each line reaches the shell while the command still runs. */
public interface OperatorConsole {

  /** A line for standard output. */
  void line(String text);

  /** A line for standard error; the command goes on and its exit code stays its own affair. */
  void problem(String text);
}
