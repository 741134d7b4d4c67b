package org.variorum.job;

/** Whether the archive can be read at this moment. */
public interface Readiness {

  /** Whether one cheap look into the archive succeeds; never throws. */
  boolean readable();
}
