package org.variorum.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/** Where jobs are written down; each line in a transaction of its own, unless one is running. */
interface JobLedger {

  /**
   * Begins one.
   *
   * @param by null for whoever runs the machine
   */
  long begin(String kind, String order, @Nullable StaffId by);

  /** What was kept of a job, to go on with. */
  Kept resume(long id);

  void reached(long id, long position, long total);

  void reached(long id, String checkpoint, long position, long total);

  /** Does a step from the checkpoint that is kept, and keeps the next, in one transaction. */
  SteppedJob.Step step(long id, Function<Kept, SteppedJob.Step> step);

  void say(long id, boolean problem, String words);

  void end(long id, JobState state, String message);

  /** Notes what is wanted of a job that runs; returns whether it runs. */
  boolean want(long id, Wanted wanted);

  /** What is wanted of a job now. */
  Wanted wanted(long id);

  /** Those that are written down as running. */
  List<JobView> running();

  Optional<JobView> withId(long id);

  List<JobView> recent(String kind, int limit);

  /** Jobs newest first. */
  List<JobView> recent(int from, int limit);

  long count();

  JobLines lines(long id, int from, int limit);

  /** Forgets jobs that ended before some time, with their logs; returns how many. */
  int forget(Instant endedBefore, int limit);

  /** What a job was asked, and where it stands. */
  record Kept(String kind, String order, String checkpoint) {}
}
