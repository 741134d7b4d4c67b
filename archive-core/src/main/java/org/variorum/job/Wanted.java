package org.variorum.job;

/** What somebody wants of a job that runs; it is heard at its next step. */
enum Wanted {
  GO,
  PAUSE,
  CANCEL
}
