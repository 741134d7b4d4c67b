package org.variorum.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.identifier.EntryId;

/**
 * What was found.
 *
 * @param total how many hits there are in the tab asked for
 * @param counts how many there are in every tab, whichever was asked for; one without a hit counts
 *     0
 * @param facets how often the values of each facet are among what was found, as if none of that
 *     facet were chosen; most first
 * @param times how much lies in each decade, or in each year where few are asked for
 * @param hits the wanted part of them, best first
 * @param pages the same of scanned pages, in the tab of these
 * @param alsoSearched other forms of the names that were found by what was typed
 * @param exactPerson the person, body or family whose name was typed, if there is just one
 * @param nearest where nothing was found: names that are spelt most like what was typed
 */
public record SearchResult(
    long total,
    Map<KindGroup, Long> counts,
    Map<Facet, Map<String, Long>> facets,
    Times times,
    List<Hit> hits,
    List<PageFound> pages,
    List<String> alsoSearched,
    Optional<EntryId> exactPerson,
    List<String> nearest) {

  /**
   * How much lies in each span of years, by its first year; spans without anything are left out.
   *
   * @param span how many years each has
   */
  public record Times(int span, SortedMap<Integer, Long> counts) {
    public static final Times NONE = new Times(10, new TreeMap<>());

    public Times {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
  }

  public SearchResult {
    counts = Map.copyOf(counts);
    facets = Map.copyOf(facets);
    hits = List.copyOf(hits);
    pages = List.copyOf(pages);
    alsoSearched = List.copyOf(alsoSearched);
    nearest = List.copyOf(nearest);
  }

  /**
   * How many hits there are in all: what is found inside texts stands in another tab already, and
   * pages are no entries.
   */
  public long everywhere() {
    return counts.entrySet().stream()
        .filter(count -> count.getKey() != KindGroup.TEXTS)
        .filter(count -> count.getKey() != KindGroup.SCANS)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
