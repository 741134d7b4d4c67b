package org.variorum.harvest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.entry.EntryKind;

/** Finds what lies below units, as visitors see it. */
final class JpaPartsBelow {
  private static final int AT_ONCE = 500;

  /** As many parts go with a unit in the transaction that moves it; more follow later. */
  private static final int MOST_AT_ONCE = 2000;

  /** Levels that one question follows; what lies deeper is asked for again from there. */
  private static final int LEVELS = 64;

  private final EntityManager archive;

  JpaPartsBelow(EntityManager archive) {
    this.archive = archive;
  }

  /**
   * A part that goes where a unit above it went.
   *
   * @param level how far below it
   */
  record Going(String part, String branch, int level) {}

  /** A unit below another. */
  private record Below(String from, String id, int depth) {}

  /**
   * Of some units those right below which there is something that is none of them. Mostly there are
   * none, and what lies deeper is not looked for: units that came together know their branches.
   */
  List<String> withOthersBelow(Map<String, HarvestRow> units) {
    List<String> all =
        units.values().stream()
            .filter(row -> row.kind == EntryKind.UNIT)
            .map(row -> row.entryId)
            .toList();
    Set<String> found = new LinkedHashSet<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      archive
          .createQuery(
              "select u.parentId as above, u.id as id from PublishedEntry u"
                  + " where u.parentId in :units",
              Tuple.class)
          .setParameter("units", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .getResultStream()
          .filter(row -> !units.containsKey(row.get("id", String.class)))
          .forEach(row -> found.add(row.get("above", String.class)));
    }
    return List.copyOf(found);
  }

  /**
   * All below units that have parts, however deep, each by the highest of these units above it;
   * nothing if that is more than goes with them at once.
   */
  Optional<List<Going>> of(List<String> tops, Map<String, HarvestRow> units) {
    Map<String, Map<String, Integer>> below = new HashMap<>();
    Map<String, Map<String, Integer>> from = new HashMap<>();
    tops.forEach(unit -> from.put(unit, Map.of(unit, 0)));
    while (!from.isEmpty()) {
      Map<String, Map<String, Integer>> deeper = new HashMap<>();
      Optional<List<Below>> levels = levelsBelow(List.copyOf(from.keySet()));
      if (levels.isEmpty()) {
        return Optional.empty();
      }
      for (Below one : levels.get()) {
        from.getOrDefault(one.from(), Map.of())
            .forEach(
                (top, above) -> {
                  Map<String, Integer> parts = below.computeIfAbsent(top, some -> new HashMap<>());
                  boolean fresh = !parts.containsKey(one.id());
                  int level = parts.merge(one.id(), above + one.depth(), Math::min);
                  if (fresh && one.depth() == LEVELS) {
                    deeper.computeIfAbsent(one.id(), some -> new HashMap<>()).put(top, level);
                  }
                });
      }
      from.clear();
      from.putAll(deeper);
    }
    below.keySet().removeAll(inner(below, units));
    boolean many = below.values().stream().mapToInt(Map::size).sum() > MOST_AT_ONCE;
    return many ? Optional.empty() : Optional.of(going(below, units));
  }

  /** Those below others of them; of units in a circle none is. */
  private static Set<String> inner(
      Map<String, Map<String, Integer>> below, Map<String, HarvestRow> units) {
    return below.values().stream()
        .flatMap(parts -> parts.keySet().stream())
        .filter(units::containsKey)
        .filter(unit -> !below.getOrDefault(unit, Map.of()).containsKey(unit))
        .collect(Collectors.toSet());
  }

  private static List<Going> going(
      Map<String, Map<String, Integer>> below, Map<String, HarvestRow> units) {
    List<Going> going = new ArrayList<>();
    below.forEach(
        (unit, parts) -> {
          String branch = Objects.requireNonNull(units.get(unit)).branch;
          if (branch != null) {
            parts.forEach((part, level) -> going.add(new Going(part, branch, level)));
          }
        });
    return going;
  }

  /** Nothing if there are more than are asked for; some of them would not tell what is missing. */
  private Optional<List<Below>> levelsBelow(List<String> units) {
    List<Below> below = new ArrayList<>();
    for (int from = 0; from < units.size(); from += AT_ONCE) {
      List<Below> some = levels(units.subList(from, Math.min(units.size(), from + AT_ONCE)));
      if (some.size() > MOST_AT_ONCE) {
        return Optional.empty();
      }
      below.addAll(some);
    }
    return Optional.of(below);
  }

  private List<Below> levels(List<String> units) {
    return archive
        .createQuery(
            "with branch as (select u.id as id, u.parentId as top, 1 as depth from"
                + " PublishedEntry u where u.parentId in :units union all select c.id as id,"
                + " b.top as top, b.depth + 1 as depth from PublishedEntry c join branch b on"
                + " c.parentId = b.id where b.depth < :levels) select distinct b.top as top,"
                + " b.id as id, b.depth as depth from branch b",
            Tuple.class)
        .setParameter("units", units)
        .setParameter("levels", LEVELS)
        .setMaxResults(MOST_AT_ONCE + 1)
        .getResultStream()
        .map(
            row ->
                new Below(
                    row.get("top", String.class),
                    row.get("id", String.class),
                    row.get("depth", Number.class).intValue()))
        .toList();
  }

  /** What some units are part of, and what that is part of, and so on up to the tops. */
  Map<String, String> above(Set<String> units) {
    Map<String, String> above = new HashMap<>();
    Set<String> asked = new LinkedHashSet<>(units);
    List<String> next = List.copyOf(units);
    while (!next.isEmpty()) {
      List<String> higher = new ArrayList<>();
      archive
          .createQuery(
              "select u.id as id, u.parentId as above from PublishedEntry u where u.id in :units"
                  + " and u.parentId is not null",
              Tuple.class)
          .setParameter("units", next)
          .getResultStream()
          .forEach(
              row -> {
                String unit = row.get("above", String.class);
                above.put(row.get("id", String.class), unit);
                if (asked.add(unit)) {
                  higher.add(unit);
                }
              });
      next = higher;
    }
    return above;
  }
}
