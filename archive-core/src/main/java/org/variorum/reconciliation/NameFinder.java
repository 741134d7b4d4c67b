package org.variorum.reconciliation;

import java.util.List;
import java.util.Set;
import org.variorum.entry.EntryKind;

/** Finds entries by a name. Another way to find them takes the place of the one there is. */
interface NameFinder {

  /**
   * A name that is asked for.
   *
   * @param kinds only of these; all if empty
   * @param most how many entries are wanted
   */
  record Asked(String name, Set<EntryKind> kinds, int most) {}

  /**
   * The entries that each of some names may mean, best first; what is shown of all of them is read
   * at once.
   *
   * @param language {@code en}, {@code ru} or {@code de}
   */
  List<List<Candidate>> find(List<Asked> names, String language);

  /** The same of what has been typed so far. */
  List<Candidate> begun(String prefix, int most, String language);
}
