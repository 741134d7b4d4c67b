package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.EntryId;

/** Asks the published tables for the tree of the holdings, each question one statement. */
interface TreeShelf {

  /** The units above a unit, the nearest first. */
  List<EntryId> above(EntryId unit);

  /** The units directly below one, or those at the top, in their order. */
  List<TreeRow> below(
      Optional<EntryId> parent, boolean withScans, String language, int from, int size);

  /** What lies directly below several units, by the unit, a few of each. */
  Map<String, List<TreeRow>> belowEach(Collection<String> parents, String language, int most);
}
