package org.variorum.job;

/** Is told by a job how far it has come. */
@FunctionalInterface
public interface JobProgress {

  /** So many of so many are done; written down at most once a second. */
  void reached(long position, long total);
}
