package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.identifier.EntryId;

/** What ties the boxes of a chart, each once. */
final class ChartTies {
  /** In which way two are tied. */
  enum Bond {
    OVER,
    MARRIED,
    SIBLINGS
  }

  /** Two that are tied; one is the upper where it stands over the other. */
  record Tie(EntryId upper, EntryId lower, Bond bond, boolean doubtful) {
    private boolean joins(EntryId one, EntryId other) {
      return (upper.equals(one) && lower.equals(other))
          || (upper.equals(other) && lower.equals(one));
    }

    private EntryId other(EntryId one) {
      return upper.equals(one) ? lower : upper;
    }
  }

  private final List<Tie> all = new ArrayList<>();

  void add(Tie tie) {
    boolean known =
        all.stream()
            .anyMatch(
                other ->
                    other.bond() == tie.bond()
                        && other.doubtful() == tie.doubtful()
                        && other.joins(tie.upper(), tie.lower()));
    if (!known && !tie.upper().equals(tie.lower())) {
      all.add(tie);
    }
  }

  List<Tie> of(Bond bond) {
    return all.stream().filter(tie -> tie.bond() == bond).toList();
  }

  /** Those of which both ends are in the chart. */
  ChartTies among(Set<EntryId> shown) {
    ChartTies among = new ChartTies();
    all.stream()
        .filter(tie -> shown.contains(tie.upper()) && shown.contains(tie.lower()))
        .forEach(among.all::add);
    return among;
  }

  /** Those who stand over one. */
  Set<EntryId> over(EntryId id) {
    Set<EntryId> over = new LinkedHashSet<>();
    of(Bond.OVER).stream()
        .filter(tie -> tie.lower().equals(id))
        .forEach(tie -> over.add(tie.upper()));
    return over;
  }

  List<EntryId> marriedTo(EntryId id) {
    return beside(id, Bond.MARRIED);
  }

  List<EntryId> siblingsOf(EntryId id) {
    return beside(id, Bond.SIBLINGS);
  }

  private List<EntryId> beside(EntryId id, Bond bond) {
    return of(bond).stream()
        .filter(tie -> tie.upper().equals(id) || tie.lower().equals(id))
        .map(tie -> tie.other(id))
        .distinct()
        .toList();
  }

  /** Whether it is seen from those above that two are brothers or sisters. */
  boolean shareOneAbove(Tie siblings) {
    Set<EntryId> shared = new HashSet<>(over(siblings.upper()));
    shared.retainAll(over(siblings.lower()));
    return !shared.isEmpty();
  }
}
