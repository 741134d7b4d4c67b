package org.variorum.admin;

import java.time.Instant;
import java.util.List;
import org.variorum.change.Clash;
import org.variorum.change.Merge;
import org.variorum.curation.OpenedEntry;

/**
 * What to tell when someone else has changed the entry meanwhile.
 *
 * @param clashes the places where both wrote something else
 * @param taken what was taken over from him without a clash
 */
public record Meeting(String who, Instant when, List<Clash> clashes, List<String> taken) {

  /**
   * @param theirs the entry as the other left it
   * @param merged what both wrote, put together
   */
  static Meeting with(OpenedEntry theirs, Merge.Merged merged) {
    return new Meeting(theirs.changedBy(), theirs.changedAt(), merged.clashes(), merged.taken());
  }

  /** The same after the other's words were put in place of ours at one place. */
  Meeting conceding(Clash clash) {
    return new Meeting(
        who, when, clashes.stream().filter(other -> !other.equals(clash)).toList(), taken);
  }

  /** Whether nobody wrote where the other did. */
  boolean isPeaceful() {
    return clashes.isEmpty();
  }
}
