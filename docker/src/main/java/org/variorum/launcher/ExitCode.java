package org.variorum.launcher;

/** What the shell learns from how the portal ended; each number means one thing only. */
enum ExitCode {
  DONE(0),
  FAILED(1),
  MISUSED(2),
  WRONG_JAVA(10),
  PORT_TAKEN(11),
  DATA_UNWRITABLE(12),
  DATA_IN_USE(13),
  DATABASE_DAMAGED(14),
  DEPLOYMENT_FAILED(15),
  DATABASE_UNREACHABLE(16);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
