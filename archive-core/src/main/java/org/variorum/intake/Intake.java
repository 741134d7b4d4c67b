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
 * @param signature how whoever brought it signs; empty for whoever runs the machine
 * @param acting for whom the job that is at it works, or did last; absent for whoever runs the
 *     machine
 * @param carried how whoever carried it out signs; empty if nobody did, or whoever runs the machine
 * @param found what its rehearsal found
 * @param counts how many records there are of each outcome
 * @param rivals how many values stand, or would stand, beside another by those of each outcome
 */
public record Intake(
    long id,
    String fileName,
    String digest,
    long bytes,
    boolean publish,
    IntakeStage stage,
    @Nullable Long job,
    String signature,
    Instant begun,
    @Nullable StaffId acting,
    String carried,
    Found found,
    Map<IntakeOutcome, Long> counts,
    Map<IntakeOutcome, Long> rivals) {

  /**
   * By what a rehearsal is told from another.
   *
   * @param plan a digest of all that it found; empty if there is none
   * @param renewed whether it was made in place of one that held no more when it was to be carried
   *     out
   */
  public record Found(String plan, boolean renewed) {}

  public Intake {
    counts = Map.copyOf(counts);
    rivals = Map.copyOf(rivals);
  }

  public long count(IntakeOutcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** How many values are to stand, or stand, beside another. */
  public long countRivals() {
    return Stream.concat(IntakeOutcome.DUE.stream(), IntakeOutcome.TAKEN.stream())
        .mapToLong(outcome -> rivals.getOrDefault(outcome, 0L))
        .sum();
  }

  /** Whether any record was carried out already, so that those that are left belong to it. */
  public boolean isTaken() {
    return taken() > 0 || count(IntakeOutcome.MISSED) > 0;
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
