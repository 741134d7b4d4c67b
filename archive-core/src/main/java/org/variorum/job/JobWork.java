package org.variorum.job;

/** What a job does. It may be broken off by a stop at any time, so it must bear being repeated. */
@FunctionalInterface
public interface JobWork {

  /** Does it, and returns one line on what came of it. */
  String run(JobProgress progress);
}
