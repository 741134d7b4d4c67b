package org.variorum.job;

import java.util.List;
import java.util.Optional;

/** Work that takes its time, done in the background and watched in the table {@code job}. */
public interface Jobs {

  /**
   * Begins a job and returns its number at once.
   *
   * @param parameters what it was asked to do, in words
   * @throws JobRunningException if one of its kind is running
   */
  long begin(String kind, String parameters, JobWork work);

  /** The last job of a kind, if there was one. */
  Optional<JobView> last(String kind);

  /** The last jobs, newest first. */
  List<JobView> recent(int limit);
}
