package org.variorum.curation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.revision.EntryState;

/**
 * An entry as it lies on the desk.
 *
 * @param edition the number of the edition that visitors see; absent if they see none
 * @param edited whether it was changed since that edition
 * @param stateSince when it was last withdrawn, thrown away, given up for another or taken back
 * @param stateBy the pen name of who did that; empty for whoever runs the machine
 */
public record OpenedEntry(
    Entry entry,
    int revision,
    EntryState state,
    @Nullable Integer edition,
    boolean edited,
    Instant changedAt,
    String changedBy,
    @Nullable Instant stateSince,
    String stateBy) {

  /** Whether it was withdrawn, thrown away or given up after all that was written of it. */
  public boolean movedLast() {
    return stateSince != null && !stateSince.isBefore(changedAt);
  }
}
