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
 */
public record OpenedEntry(
    Entry entry,
    int revision,
    EntryState state,
    @Nullable Integer edition,
    boolean edited,
    Instant changedAt,
    String changedBy) {

  /** The same entry as an earlier revision had it. */
  public OpenedEntry asOf(int number, Entry earlier) {
    return new OpenedEntry(earlier, number, state, edition, edited, changedAt, changedBy);
  }
}
