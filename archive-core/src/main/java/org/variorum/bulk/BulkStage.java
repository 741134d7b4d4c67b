package org.variorum.bulk;

/** How far a change of many entries has come. */
public enum BulkStage {
  /** The entries are chosen. */
  CHOSEN,
  REHEARSING,
  REHEARSED,
  /** It is being carried out. */
  RUNNING,
  DONE,
  UNDOING,
  UNDONE;

  /** Whether a job is at it. */
  public boolean isMoving() {
    return this == REHEARSING || this == RUNNING || this == UNDOING;
  }
}
