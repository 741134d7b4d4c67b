package org.variorum.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.identifier.EntryId;

/**
 * Sources that by their defaults take from each other in a circle. That can be so (two papers that
 * copy each other for years), so it is warned of and never refused; they count as one origin.
 *
 * @param chain each takes from the next, and the last is the first again
 */
public record SourceCircle(List<EntryId> chain) {

  public SourceCircle {
    chain = List.copyOf(chain);
  }

  /**
   * The shortest circle that a source closes; empty if it closes none.
   *
   * @param takesFrom what sources take from in general, of all that can be reached from it
   */
  public static Optional<SourceCircle> through(
      EntryId source, Map<EntryId, List<EntryId>> takesFrom) {
    Map<EntryId, EntryId> reachedFrom = new HashMap<>();
    Deque<EntryId> open = new ArrayDeque<>(List.of(source));
    while (!open.isEmpty()) {
      EntryId taker = open.remove();
      for (EntryId origin : takesFrom.getOrDefault(taker, List.of())) {
        if (origin.equals(source)) {
          return Optional.of(closed(source, taker, reachedFrom));
        }
        if (reachedFrom.putIfAbsent(origin, taker) == null) {
          open.add(origin);
        }
      }
    }
    return Optional.empty();
  }

  private static SourceCircle closed(
      EntryId source, EntryId last, Map<EntryId, EntryId> reachedFrom) {
    List<EntryId> chain = new ArrayList<>(List.of(source));
    for (EntryId at = last; !at.equals(source); at = Objects.requireNonNull(reachedFrom.get(at))) {
      chain.add(at);
    }
    chain.add(source);
    Collections.reverse(chain);
    return new SourceCircle(chain);
  }

  /** The sources in it, wherever one begins to tell. */
  public Set<EntryId> members() {
    return new LinkedHashSet<>(chain);
  }
}
