package org.variorum.reconciliation;

import java.util.List;
import java.util.Set;
import org.variorum.entry.EntryKind;

/** Finds entries by a name. Another way to find them takes the place of the one there is. */
interface NameFinder {

  /**
   * The entries that a name may mean, best first.
   *
   * @param kinds only of these; all if empty
   * @param language {@code en}, {@code ru} or {@code de}
   */
  List<Candidate> find(String name, Set<EntryKind> kinds, int most, String language);

  /** The same of what has been typed so far. */
  List<Candidate> begun(String prefix, int most, String language);
}
