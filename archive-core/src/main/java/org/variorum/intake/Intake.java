package org.variorum.intake;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/**
 * An import at the desk.
 *
 * @param fileName as whoever brought it calls it; never trusted
 * @param digest of the file, by which it is known to be the same later
 * @param publish whether what it brings shall be shown to visitors
 * @param job the number of the job that is at it or was last; absent where there was none
 * @param by whoever brought it; absent for whoever runs the machine
 * @param signature how he signs
 * @param counts how many records there are of each outcome
 */
public record Intake(
    long id,
    String fileName,
    String digest,
    long bytes,
    boolean publish,
    IntakeStage stage,
    @Nullable Long job,
    @Nullable StaffId by,
    String signature,
    Instant begun,
    Map<IntakeOutcome, Long> counts) {

  public Intake {
    counts = Map.copyOf(counts);
  }

  public long count(IntakeOutcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** How many records are to be carried out. */
  public long due() {
    return sum(Stream.of(IntakeOutcome.values()).filter(IntakeOutcome::isDue));
  }

  /** How many were. */
  public long taken() {
    return sum(Stream.of(IntakeOutcome.values()).filter(IntakeOutcome::isTaken));
  }

  private long sum(Stream<IntakeOutcome> outcomes) {
    return outcomes.mapToLong(this::count).sum();
  }
}
