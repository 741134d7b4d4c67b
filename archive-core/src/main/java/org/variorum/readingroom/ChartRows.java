package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.identifier.EntryId;

/** Puts the boxes of a chart in order: under those above them, and beside whom they married. */
final class ChartRows {
  private static final double ANYWHERE = Double.MAX_VALUE;

  private final ChartTies ties;
  private final Map<EntryId, Double> places = new HashMap<>();

  private ChartRows(ChartTies ties) {
    this.ties = ties;
  }

  /**
   * The rows, the highest first.
   *
   * @param levels of all boxes, in the order in which they were given
   */
  static List<List<EntryId>> of(Map<EntryId, Integer> levels, ChartTies ties) {
    TreeMap<Integer, List<EntryId>> given = new TreeMap<>();
    levels.forEach((id, level) -> given.computeIfAbsent(level, key -> new ArrayList<>()).add(id));
    ChartRows rows = new ChartRows(ties);
    return given.values().stream().map(rows::row).toList();
  }

  private List<EntryId> row(List<EntryId> given) {
    List<EntryId> sorted = new ArrayList<>(given);
    sorted.sort(
        Comparator.comparingDouble(this::under)
            .thenComparing(id -> under(id) < ANYWHERE && !ties.marriedTo(id).isEmpty()));
    Set<EntryId> row = new LinkedHashSet<>();
    sorted.forEach(id -> put(id, given, row));
    double place = -(row.size() - 1) / 2.0;
    for (EntryId id : row) {
      places.put(id, place++);
    }
    return List.copyOf(row);
  }

  /** The middle between those above; where there are none, that of a brother or sister. */
  private double under(EntryId id) {
    double own = middle(ties.over(id));
    return own < ANYWHERE
        ? own
        : ties.siblingsOf(id).stream()
            .mapToDouble(sibling -> middle(ties.over(sibling)))
            .min()
            .orElse(ANYWHERE);
  }

  private double middle(Set<EntryId> above) {
    return above.stream()
        .filter(places::containsKey)
        .mapToDouble(places::get)
        .average()
        .orElse(ANYWHERE);
  }

  /** With a second marriage on the one side and the first on the other. */
  private void put(EntryId id, List<EntryId> given, Set<EntryId> row) {
    if (row.contains(id)) {
      return;
    }
    List<EntryId> married =
        ties.marriedTo(id).stream()
            .filter(other -> given.contains(other) && !row.contains(other))
            .toList();
    if (married.size() > 1) {
      row.add(married.get(1));
    }
    row.add(id);
    married.forEach(row::add);
    married.forEach(
        one ->
            ties.marriedTo(one).stream().filter(other -> given.contains(other)).forEach(row::add));
  }
}
