package org.variorum.exchange;

import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * What an export shall hold.
 *
 * @param drafts whether every entry as its newest revision has it, and not as it is published
 * @param covered whether also the pages of which something is covered, whole and with their covers
 * @param branch the unit with which it begins; absent for the whole archive
 */
public record ExportOrder(boolean drafts, boolean covered, @Nullable EntryId branch) {
  /** All that is published, as visitors may see it. */
  public static final ExportOrder PUBLISHED = new ExportOrder(false, false, null);

  /** All entries as they stand at the desk. */
  public static final ExportOrder DRAFTS = new ExportOrder(true, false, null);
}
