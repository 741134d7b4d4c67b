package org.variorum.job;

import java.util.List;

/** Where jobs are written down; each line in a transaction of its own. */
interface JobLedger {

  long begin(String kind, String parameters);

  void reached(long id, long position, long total);

  void end(long id, JobState state, String message);

  /** Marks those that a stop of the portal broke off. */
  void interruptAll();

  List<JobView> recent(String kind, int limit);

  List<JobView> recent(int limit);
}
