package org.variorum.shorthand;

import java.util.List;
import java.util.Optional;
import org.variorum.claim.Value;

/**
 * A line as it is understood, as far as it is.
 *
 * @param value empty if it could not be read
 * @param called the heading of the entry that the value names; empty if it names none
 * @param remark may be empty
 */
public record ReadClaim(
    ClaimLine line,
    Optional<Value> value,
    String called,
    List<CitedPiece> cited,
    String remark,
    List<LineProblem> problems) {

  public ReadClaim {
    cited = List.copyOf(cited);
    problems = List.copyOf(problems);
  }

  /** Whether all of it was understood. */
  public boolean isClear() {
    return problems.isEmpty() && value.isPresent();
  }
}
