package org.variorum.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.identifier.EntryId;

/** Finds published entries by what a visitor typed. */
public interface EntrySearch {

  /**
   * Finds entries, best first; without words all entries by their heading. Odd input finds little
   * or nothing and is never refused.
   */
  SearchResult find(SearchQuery query);

  /** How many hits there are in the tab that is asked for. */
  long count(SearchQuery query);

  /**
   * How often the values of a facet are among what is found, as if none of it were chosen; most
   * first, and at most so many.
   */
  Map<String, Long> values(SearchQuery query, Facet facet, int most);

  /**
   * The entries that are called so, at most five.
   *
   * @param types codes of the kinds that are meant
   */
  List<EntryId> called(String name, Set<String> types);

  /**
   * The places within so many kilometres of some of them; each of these is an identifier, or
   * degrees north and east with a comma between them.
   */
  Set<EntryId> near(Collection<String> places, int kilometres);
}
