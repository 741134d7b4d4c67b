package org.variorum.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.EntryId;

/**
 * What was found.
 *
 * @param total how many hits there are in the group asked for
 * @param counts how many there are in every group, whichever was asked for; a group without a hit
 *     counts 0
 * @param hits the wanted part of them, best first
 * @param alsoSearched other forms of the names that were found by what was typed
 * @param exactPerson the person, body or family whose name was typed, if there is just one
 */
public record SearchResult(
    long total,
    Map<KindGroup, Long> counts,
    List<Hit> hits,
    List<String> alsoSearched,
    Optional<EntryId> exactPerson) {

  public SearchResult {
    counts = Map.copyOf(counts);
    hits = List.copyOf(hits);
    alsoSearched = List.copyOf(alsoSearched);
  }

  /** How many hits there are in all groups together. */
  public long everywhere() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
