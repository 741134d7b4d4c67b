package org.variorum.readingroom;

import java.util.List;
import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * What was found within a unit of the holdings.
 *
 * @param more whether more was found than is shown
 */
public record BranchFoundView(
    LinkView unit, String id, String words, List<ListRow> rows, boolean more)
    implements MayBeUnlisted, MadeFromEntries {

  /** It is nobody's page but the reader's. */
  @Override
  public boolean unlisted() {
    return true;
  }

  @Override
  public Set<EntryId> sources() {
    return Set.of(new EntryId(id));
  }

  @Override
  public boolean isPlaced() {
    return true;
  }
}
