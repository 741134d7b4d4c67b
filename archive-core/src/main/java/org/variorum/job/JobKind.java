package org.variorum.job;

/**
 * A kind of work that takes its time and can go on where it stopped: after a pause, after a failure
 * and after the portal was stopped or killed. Implementations are application-scoped beans; they
 * are found by their name.
 */
public interface JobKind {

  /** The word it is called by, such as {@code reindex}: unique, and never changed. */
  String name();

  /**
   * Does it, from {@link JobRun#checkpoint} on, and returns one line on what came of it. What lies
   * behind the last checkpoint may be done a second time, and must then change nothing. Runs
   * outside a transaction.
   *
   * @throws org.variorum.language.RefusedException if it cannot be done, with the reason in words
   */
  String run(JobRun run);
}
