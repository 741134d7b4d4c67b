package org.variorum.presentation;

import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/** Asks the published tables which units have scans, each question one statement. */
interface ScannedHoldings {

  /**
   * A unit that has scans, or has units with scans anywhere below it.
   *
   * @param scans how many it has itself
   * @param branches whether there are some below it
   */
  record Scanned(EntryId id, Texts heading, int scans, boolean branches) {}

  /** Those directly below a unit, or those at the top, in the order of the holdings. */
  List<Scanned> below(Optional<EntryId> parent, int from, int size);

  /** How many {@link #below} has in all. */
  long count(Optional<EntryId> parent);
}
