package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.edition.Occurrence;
import org.variorum.identifier.EntryId;

/**
 * Asks what lies where, each question one statement. What is said of persons who may be living is
 * left out, unless the person is asked about.
 */
interface MapShelf {

  /** West, north, east and south of all places at which something lies; empty if there is none. */
  Optional<double[]> bounds(OccurrencesAsked asked);

  /** What is seen in a window, gathered by the cells of a grid of 64 parts. */
  List<Cell> cells(OccurrencesAsked asked, MapWindow window);

  /**
   * A cell with something in it.
   *
   * @param place one of its places
   */
  record Cell(long places, EntryId place, double x, double y) {}

  /** How many entries lie at each of some places. */
  Map<EntryId, Long> entries(Collection<EntryId> places, OccurrencesAsked asked);

  /** The places seen, or all, by name. */
  List<EntryId> places(
      OccurrencesAsked asked, Optional<MapWindow> window, String language, int from, int most);

  /** Rival places of one question, where one of them is seen. */
  List<Rival> rivals(OccurrencesAsked asked, MapWindow window, int most);

  /** One of the places that a contested question names. */
  record Rival(EntryId entry, String question, EntryId place, double x, double y) {}

  /** What lies at a place, in the order of time. */
  List<There> at(EntryId place, OccurrencesAsked asked, int most);

  /** That an occurrence of an entry is at a place. */
  record There(EntryId entry, Occurrence said) {}
}
