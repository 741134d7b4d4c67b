package org.variorum.job;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job as one sees it.
 *
 * @param position how far it has come, of {@code total}; both 0 before it knows
 * @param message what came of it, or what went wrong
 * @param heartbeat when it was last heard of
 * @param startedBy the pen name of whoever began it; empty for whoever runs the machine
 * @param halting whether somebody wants it halted, which its next step hears
 * @param pace how fast it gets on, if it runs and that is known
 */
public record JobView(
    long id,
    String kind,
    String parameters,
    JobState state,
    long position,
    long total,
    String message,
    Instant started,
    Instant heartbeat,
    @Nullable Instant ended,
    String startedBy,
    boolean halting,
    Optional<Pace> pace) {

  /** The share that is done, in percent; empty if nobody knows how much there is. */
  public Optional<Integer> percent() {
    return total > 0 ? Optional.of((int) Math.min(100, position * 100 / total)) : Optional.empty();
  }

  JobView paced(Optional<Pace> known) {
    return new JobView(
        id,
        kind,
        parameters,
        state,
        position,
        total,
        message,
        started,
        heartbeat,
        ended,
        startedBy,
        halting,
        known);
  }
}
