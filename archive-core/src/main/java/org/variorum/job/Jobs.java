package org.variorum.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/** Work that takes its time, done in the background and watched in the table {@code job}. */
public interface Jobs {

  /**
   * Begins a job of a kind and returns its number at once. If the portal is stopped or killed while
   * it runs, it goes on by itself at the next start.
   *
   * @param kind the name of a {@link JobKind}
   * @param order what it is asked to do, as that kind understands it; at most 2000 characters
   * @param by who began it; null for whoever runs the machine
   * @throws JobRunningException if one of its kind is running
   */
  long begin(String kind, String order, @Nullable StaffId by);

  /** The same for whoever runs the machine. */
  long begin(String kind, String order);

  /**
   * The same of work that is no kind of its own: it cannot be halted, and whoever began it sees
   * himself at the next start whether it is still due.
   *
   * @param parameters what it was asked to do, in words
   */
  long begin(String kind, String parameters, JobWork work);

  /** Writes down that something failed which nobody watched. */
  void note(String kind, String parameters, String why);

  /** Asks a job that runs to halt at its next step, so that it may go on later. */
  void pause(long id);

  /** Asks a job that runs to halt for good at its next step; what was done stays. */
  void cancel(long id);

  /**
   * Lets a job go on where it stopped, if it was paused, cancelled or broken off, or has failed.
   *
   * @throws JobRunningException if one of its kind is running
   * @throws UnresumableJobException if it was not of a kind that can go on
   */
  void resume(long id);

  /** Whether a job can go on. */
  boolean isResumable(JobView job);

  /** Whether a job that runs can be halted. */
  boolean isHaltable(JobView job);

  Optional<JobView> withId(long id);

  /** The last job of a kind, if there was one. */
  Optional<JobView> last(String kind);

  /** The last jobs, newest first. */
  List<JobView> recent(int limit);

  /** The jobs, newest first, from one on. */
  List<JobView> recent(int from, int limit);

  long count();

  /** Forgets jobs that ended before some time, with their logs. */
  void forget(Instant endedBefore);

  /** The log of a job, from a line on. */
  JobLines lines(long id, int from, int limit);
}
