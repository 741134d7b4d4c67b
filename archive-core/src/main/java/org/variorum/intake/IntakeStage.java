package org.variorum.intake;

/** How far an import at the desk has come. */
public enum IntakeStage {
  /** The file is here. */
  RECEIVED(""),
  REHEARSING("import-rehearsal"),
  REHEARSED(""),
  /** It is being carried out. */
  RUNNING("import"),
  DONE(""),
  UNDOING("import-undo"),
  UNDONE("");

  private final String job;

  IntakeStage(String job) {
    this.job = job;
  }

  /** The kind of the job that is at it; empty if none is. */
  public String job() {
    return job;
  }

  /** Whether a job is at it. */
  public boolean isMoving() {
    return !job.isEmpty();
  }
}
