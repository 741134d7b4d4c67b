package org.variorum.exchange;

import java.util.List;
import java.util.Map;
import org.variorum.intake.IntakeName;
import org.variorum.intake.IntakeOutcome;

/**
 * What an import by command would do.
 *
 * @param counts how many records there are of each outcome
 * @param refused the records that would not be taken, each with its reason
 * @param kin records that bear the number of another, and what comes of that
 * @param rivals what would stand beside another value
 * @param names that the archive may know already
 * @param notes what was found while files of other systems were read
 */
public record RehearsalReport(
    Map<IntakeOutcome, Integer> counts,
    List<Refusal> refused,
    FirstFew<Refusal> kin,
    FirstFew<SetBeside> rivals,
    FirstFew<IntakeName> names,
    ReadingNotes notes) {

  public RehearsalReport {
    counts = Map.copyOf(counts);
    refused = List.copyOf(refused);
  }

  /** One line for whoever gave the command. */
  public String summary() {
    return "%d would be added, %d changed, %d unchanged, %d refused; %d would stand beside another value"
        .formatted(
            count(IntakeOutcome.ADDS) + count(IntakeOutcome.RETURNS),
            count(IntakeOutcome.CHANGES),
            count(IntakeOutcome.STAYS),
            refused.size(),
            rivals.count());
  }

  private int count(IntakeOutcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
