package org.variorum.job;

/** A job while it runs, as its work sees it. */
public interface JobRun extends JobProgress {

  /** What it was asked to do. */
  String order();

  /** Where it stopped the last time; empty if it begins. */
  String checkpoint();

  /**
   * So many of so many are done, and from here it can go on. Within a transaction of the work's own
   * the checkpoint is kept if, and only if, what was done is kept.
   *
   * @throws JobHaltedException if somebody wants it halted
   */
  void reached(String checkpoint, long position, long total);

  /** A line for the log of the job. */
  void say(String line);

  /** The same of something that somebody should look at. */
  void complain(String line);
}
