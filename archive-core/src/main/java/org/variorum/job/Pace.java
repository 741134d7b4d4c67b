package org.variorum.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast a job gets on, reckoned over its present run: what it did before a pause says nothing of
 * now.
 *
 * @param perMinute how much it does in a minute
 * @param left how long it takes from now if it goes on like that; empty if nobody knows how much
 *     there is
 */
public record Pace(long perMinute, Optional<Duration> left) {
  private static final Duration TOO_SHORT = Duration.ofSeconds(2);

  /** The pace of a job that runs; empty as long as there is too little to reckon from. */
  static Optional<Pace> of(JobView job, Instant resumed, long resumedFrom) {
    Duration ran = Duration.between(resumed, job.heartbeat());
    long done = job.position() - resumedFrom;
    if (job.state() != JobState.RUNNING || done <= 0 || ran.compareTo(TOO_SHORT) < 0) {
      return Optional.empty();
    }
    double perMilli = (double) done / ran.toMillis();
    long ahead = job.total() - job.position();
    Optional<Duration> left =
        job.total() > 0 && ahead >= 0
            ? Optional.of(Duration.ofMillis(Math.round(ahead / perMilli)))
            : Optional.empty();
    return Optional.of(new Pace(Math.round(perMilli * 60_000), left));
  }
}
