package org.variorum.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.variorum.identifier.EntryId;

/** Asks the published tables what entries are called; no document is read for it. */
interface SeenNames {

  /**
   * Those of the entries that visitors see, without persons who may be living on that day; by one
   * statement for a thousand of them.
   */
  Map<EntryId, SeenName> of(Collection<EntryId> entries, LocalDate day);
}
