package org.variorum.job;

/** How a job stands. */
public enum JobState {
  RUNNING,

  /** Somebody halted it, and may let it go on. */
  PAUSED,
  DONE,
  FAILED,

  /** Somebody halted it for good. */
  CANCELLED,

  /** The portal stopped while it ran, and it cannot go on by itself. */
  INTERRUPTED;

  /** Whether nothing more comes of it unless somebody begins it again. */
  public boolean isOver() {
    return this != RUNNING && this != PAUSED;
  }
}
