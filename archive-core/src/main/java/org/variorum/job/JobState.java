package org.variorum.job;

/** How a job stands. */
public enum JobState {
  RUNNING,
  DONE,
  FAILED,

  /** The portal stopped while it ran. */
  INTERRUPTED
}
