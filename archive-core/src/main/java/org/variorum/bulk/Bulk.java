package org.variorum.bulk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/**
 * A change of many entries.
 *
 * @param act what is done to each; empty before it was chosen
 * @param about the address of the list from which the entries were chosen
 * @param job the number of the job that is at it or was last; absent where there was none
 * @param by whoever began it; absent for whoever runs the machine
 * @param signature how he signs
 * @param counts how many entries there are of each outcome, of those that were not left out
 * @param leftOut how many were ticked off
 */
public record Bulk(
    long id,
    Optional<BulkAct> act,
    BulkStage stage,
    String about,
    @Nullable Long job,
    @Nullable StaffId by,
    String signature,
    Instant begun,
    Map<BulkOutcome, Long> counts,
    long leftOut) {

  public Bulk {
    counts = Map.copyOf(counts);
  }

  public long count(BulkOutcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** How many entries were chosen. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum() + leftOut;
  }
}
