package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.identifier.EntryId;

/** Asks the published tables for the tree of the holdings, each question one statement. */
public interface TreeShelf {

  /** Which of the units lie anywhere below one. */
  Set<EntryId> among(EntryId unit, Collection<EntryId> units);

  /**
   * A unit with who keeps it.
   *
   * @param institution empty if the unit itself names none
   */
  record Higher(EntryId id, Optional<EntryId> institution) {}

  /** A unit and those above it, the highest last. */
  List<Higher> from(EntryId unit);

  /**
   * The units directly below one, or those at the top, in their order.
   *
   * @param withScans only those that have scans, or have units with scans anywhere below
   */
  List<TreeRow> below(
      Optional<EntryId> parent, boolean withScans, String language, int from, int size);

  /** How many units {@link #below} has in all. */
  long count(Optional<EntryId> parent, boolean withScans);
}
