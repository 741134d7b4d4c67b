package org.variorum.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaHarvestLedger implements HarvestLedger {
  private static final int AT_ONCE = 500;
  private static final int MOVED_AT_ONCE = 1000;

  /** As many parts go with a unit in the transaction that moves it; more follow later. */
  private static final int MOST_AT_ONCE = 2000;

  private static final int DUE_AT_ONCE = 200;

  /** Few, since whoever publishes one of them waits as long. */
  private static final int FOLLOWING_AT_ONCE = 200;

  /** Levels that one question follows; what lies deeper is asked for again from there. */
  private static final int LEVELS = 64;

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject Event<PartsDue> due;

  @Override
  public void shown(List<Seen> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Map<String, Seen> among =
        entries.stream().collect(Collectors.toMap(seen -> seen.entry().value(), seen -> seen));
    Map<String, HarvestRow> known = rows(known(entries));
    Map<String, HarvestRow> moved = new HashMap<>();
    for (Seen seen : entries) {
      String branch = branch(seen, among, known);
      HarvestRow row = known.get(seen.entry().value());
      if (row == null) {
        HarvestRow fresh = new HarvestRow(seen, branch);
        archive.persist(fresh);
        moved.put(fresh.entryId, fresh);
      } else if (row.show(seen, branch, now)) {
        moved.put(row.entryId, row);
      }
    }
    moveParts(moved, now);
  }

  private static List<String> known(List<Seen> entries) {
    return entries.stream()
        .flatMap(seen -> Stream.of(seen.entry(), seen.parent()))
        .filter(Objects::nonNull)
        .map(EntryId::value)
        .distinct()
        .toList();
  }

  /** Above it as far as it is seen: among these, then what is known of the parent already. */
  private static @Nullable String branch(
      Seen seen, Map<String, Seen> among, Map<String, HarvestRow> known) {
    if (seen.kind() != EntryKind.UNIT) {
      return null;
    }
    Seen at = seen;
    Set<EntryId> climbed = new HashSet<>(); // parents may go in a circle
    while (climbed.add(at.entry())) {
      EntryId parent = at.parent();
      if (parent == null) {
        break;
      }
      Seen higher = among.get(parent.value());
      if (higher == null) {
        HarvestRow row = known.get(parent.value());
        return row == null || row.deleted || row.branch == null ? at.entry().value() : row.branch;
      }
      at = higher;
    }
    return at.entry().value();
  }

  /**
   * What lies below a unit that came, or went to another branch, goes with it: told apart by one
   * question for all of them, and written by statements of a thousand, without being read.
   */
  private void moveParts(Map<String, HarvestRow> moved, Instant now) {
    List<String> tops = withOthersBelow(moved);
    Optional<Map<String, Set<String>>> all = below(tops, moved);
    if (all.isEmpty()) {
      letFollow(tops);
      return;
    }
    Map<String, Set<String>> below = all.get();
    Map<String, List<String>> branches = new TreeMap<>();
    below.forEach(
        (unit, parts) -> {
          String branch = Objects.requireNonNull(moved.get(unit)).branch;
          if (branch != null) {
            branches.computeIfAbsent(branch, first -> new ArrayList<>()).addAll(parts);
          }
        });
    branches.forEach((branch, parts) -> move(parts, branch, moved, now));
  }

  /** What is due is asked when the units are written, so that none is just being done with. */
  private void letFollow(List<String> units) {
    archive.flush();
    add(units);
    due.fire(new PartsDue());
  }

  private void add(Collection<String> units) {
    if (!units.isEmpty()) {
      Set<String> fresh = new TreeSet<>(units);
      archive
          .createQuery(
              "select d.unitId from HarvestDueRow d where d.unitId in :units", String.class)
          .setParameter("units", units)
          .getResultStream()
          .forEach(fresh::remove);
      fresh.forEach(unit -> archive.persist(new HarvestDueRow(unit)));
    }
  }

  @Override
  public boolean isDue() {
    return !dueUnits(1).isEmpty();
  }

  private List<String> dueUnits(int most) {
    return archive
        .createQuery("select d.unitId from HarvestDueRow d order by d.unitId", String.class)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * A part takes the branch of what it is part of, and what lies below it is due in its turn. So
   * whatever is moved meanwhile is right in the end, and what has followed before a kill is not
   * looked at again. The units are held first, so that nobody moves them before this is kept.
   */
  @Override
  public int moveSome() {
    List<String> units = dueUnits(DUE_AT_ONCE);
    if (units.isEmpty()) {
      return 0;
    }
    hold(units);
    Map<String, List<String>> strayed = strayed(units);
    List<String> parts = strayed.values().stream().flatMap(List::stream).toList();
    int moved = follow(strayed, units);
    List<String> inner = withParts(parts);
    add(inner);
    if (parts.size() < FOLLOWING_AT_ONCE) {
      archive
          .createQuery("delete from HarvestDueRow d where d.unitId in :done")
          .setParameter("done", units.stream().filter(unit -> !inner.contains(unit)).toList())
          .executeUpdate();
    }
    return moved;
  }

  /**
   * Keeps others from writing these until the end of the transaction. It does not wait for those
   * who write them now: they may wait for what is held already.
   */
  private void hold(Collection<String> entries) {
    if (!entries.isEmpty()) {
      List<?> unused =
          archive // Hibernate does not know that H2 can do so without waiting
              .createNativeQuery(
                  "select entry_id from harvest_record where entry_id in (:entries)"
                      + " order by entry_id for update nowait")
              .setParameter("entries", entries)
              .getResultList();
    }
  }

  /**
   * Writes the branches of strayed parts, but not of those that have been moved since they were
   * found; returns how many it wrote.
   */
  int follow(Map<String, List<String>> strayed, List<String> units) {
    hold(strayed.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    Instant now = clock.instant();
    int moved = 0;
    for (Map.Entry<String, List<String>> some : strayed.entrySet()) {
      moved +=
          archive
              .createQuery(
                  "update HarvestRow h set h.branch = :branch, h.changedAt = :now where h.entryId"
                      + " in :parts and (h.branch is null or h.branch <> :branch) and exists"
                      + " (select 1 from PublishedEntry u join HarvestRow p on p.entryId ="
                      + " u.parentId where u.id = h.entryId and u.parentId in :units and p.deleted"
                      + " = false and p.branch = :branch)")
              .setParameter("branch", some.getKey())
              .setParameter("now", HarvestLedger.second(now))
              .setParameter("parts", some.getValue())
              .setParameter("units", units)
              .executeUpdate();
    }
    return moved;
  }

  /** Parts that are in another branch than their units, by the branch of these. */
  Map<String, List<String>> strayed(List<String> units) {
    return archive
        .createQuery(
            "select u.id as id, p.branch as branch from PublishedEntry u join HarvestRow h on"
                + " h.entryId = u.id join HarvestRow p on p.entryId = u.parentId where u.parentId"
                + " in :units and p.deleted = false and p.branch is not null and (h.branch is null"
                + " or h.branch <> p.branch)",
            Tuple.class)
        .setParameter("units", units)
        .setMaxResults(FOLLOWING_AT_ONCE)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("branch", String.class),
                TreeMap::new,
                Collectors.mapping(row -> row.get("id", String.class), Collectors.toList())));
  }

  private List<String> withParts(List<String> units) {
    return units.isEmpty()
        ? List.of()
        : archive
            .createQuery(
                "select distinct u.parentId from PublishedEntry u where u.parentId in :units",
                String.class)
            .setParameter("units", units)
            .getResultList();
  }

  private void move(List<String> parts, String branch, Map<String, HarvestRow> moved, Instant now) {
    for (int from = 0; from < parts.size(); from += MOVED_AT_ONCE) {
      archive
          .createQuery(
              "update HarvestRow h set h.branch = :branch, h.changedAt = :now where h.entryId in"
                  + " :parts and (h.branch is null or h.branch <> :branch)")
          .setParameter("branch", branch)
          .setParameter("now", HarvestLedger.second(now))
          .setParameter("parts", parts.subList(from, Math.min(parts.size(), from + MOVED_AT_ONCE)))
          .executeUpdate();
    }
    parts.stream() // those that are held in memory would be written as they were
        .map(moved::get)
        .filter(Objects::nonNull)
        .forEach(row -> row.move(branch, now));
  }

  /**
   * By each of the units that has parts, and stands below no other of them, all below it, however
   * deep; nothing if that is more than goes with them at once.
   */
  private Optional<Map<String, Set<String>>> below(
      List<String> tops, Map<String, HarvestRow> units) {
    Map<String, Set<String>> below = new HashMap<>();
    Map<String, Set<String>> from = new HashMap<>();
    tops.forEach(unit -> from.put(unit, Set.of(unit)));
    while (!from.isEmpty()) {
      Map<String, Set<String>> deeper = new HashMap<>();
      Optional<List<Below>> levels = levelsBelow(List.copyOf(from.keySet()));
      if (levels.isEmpty()) {
        return Optional.empty();
      }
      for (Below one : levels.get()) {
        for (String top : from.getOrDefault(one.from(), Set.of())) {
          boolean fresh = below.computeIfAbsent(top, some -> new HashSet<>()).add(one.id());
          if (fresh && one.depth() == LEVELS) {
            deeper.computeIfAbsent(one.id(), some -> new HashSet<>()).add(top);
          }
        }
      }
      from.clear();
      from.putAll(deeper);
    }
    Set<String> inner =
        below.values().stream()
            .flatMap(Set::stream)
            .filter(units::containsKey)
            .collect(Collectors.toSet());
    below.keySet().removeAll(inner);
    boolean many = below.values().stream().mapToInt(Set::size).sum() > MOST_AT_ONCE;
    return many ? Optional.empty() : Optional.of(below);
  }

  /** A unit below another. */
  private record Below(String from, String id, int depth) {}

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

  /**
   * Of some units those right below which there is something that is none of them. Mostly there are
   * none, and what lies deeper is not looked for: units that came together know their branches.
   */
  private List<String> withOthersBelow(Map<String, HarvestRow> units) {
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

  private Map<String, HarvestRow> rows(Collection<String> ids) {
    Map<String, HarvestRow> rows = new HashMap<>();
    archive
        .createQuery("select h from HarvestRow h where h.entryId in :ids", HarvestRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(row -> rows.put(row.entryId, row));
    return rows;
  }

  @Override
  public void gone(Collection<EntryId> entries) {
    Instant now = clock.instant();
    rows(entries.stream().map(EntryId::value).toList()).values().forEach(row -> row.delete(now));
  }

  @Override
  public void wereGone(List<Seen> entries) {
    Instant now = clock.instant();
    Map<String, Seen> among =
        entries.stream().collect(Collectors.toMap(seen -> seen.entry().value(), seen -> seen));
    for (int from = 0; from < entries.size(); from += AT_ONCE) {
      List<Seen> some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
      Map<String, HarvestRow> known = rows(known(climbed(some, among)));
      for (Seen seen : some) {
        if (!known.containsKey(seen.entry().value())) {
          HarvestRow row = new HarvestRow(seen, branch(seen, among, known));
          row.delete(now);
          archive.persist(row);
        }
      }
      archive.flush();
      archive.clear();
    }
  }

  /** These and whichever of all stand above them, whose parents may be known. */
  private static List<Seen> climbed(List<Seen> some, Map<String, Seen> among) {
    List<Seen> climbed = new ArrayList<>(some);
    for (Seen seen : some) {
      Set<EntryId> met = new HashSet<>();
      Seen at = seen;
      while (at != null && met.add(at.entry())) {
        climbed.add(at);
        at = at.parent() == null ? null : among.get(at.parent().value());
      }
    }
    return climbed;
  }

  /** A statement follows one key each, so that none reads more than what it gives. */
  @Override
  public List<Harvested> after(@Nullable Mark mark, Wanted wanted, int most) {
    if (wanted.branch() != null) { // there are only units in branches
      return wanted.kinds().contains(EntryKind.UNIT) ? after(mark, wanted, null, most) : List.of();
    }
    if (wanted.kinds().size() == EntryKind.values().length) {
      return after(mark, wanted, null, most);
    }
    return wanted.kinds().stream()
        .flatMap(kind -> after(mark, wanted, kind, most).stream())
        .sorted(Comparator.comparing(Harvested::changed).thenComparing(one -> one.entry().value()))
        .limit(most)
        .toList();
  }

  /** First what changed in the same second as the last record; times are whole seconds. */
  private List<Harvested> after(
      @Nullable Mark mark, Wanted wanted, @Nullable EntryKind kind, int most) {
    if (mark == null) {
      return found(wanted, kind, "h.changedAt >= :from", wanted.from(), null, most);
    }
    List<Harvested> found = new ArrayList<>();
    String same = "h.changedAt = :from and h.entryId > :last";
    found.addAll(found(wanted, kind, same, mark.changed(), mark.entry(), most));
    if (found.size() < most) {
      int more = most - found.size();
      Instant next = mark.changed().plusSeconds(1);
      found.addAll(found(wanted, kind, "h.changedAt >= :from", next, null, more));
    }
    return found;
  }

  private List<Harvested> found(
      Wanted wanted,
      @Nullable EntryKind kind,
      String place,
      @Nullable Instant from,
      @Nullable EntryId last,
      int most) {
    String key = ""; // H2 follows an index only if the order names all of its columns
    Map<String, Object> said = new LinkedHashMap<>();
    List<String> where = new ArrayList<>();
    if (kind != null) {
      where.add("h.kind = :kind");
      said.put("kind", kind);
      key = "h.kind, ";
    }
    if (wanted.branch() != null) {
      where.add("h.branch = :branch");
      said.put("branch", wanted.branch().value());
      key = "h.branch, ";
    }
    if (from != null) {
      where.add(place);
      said.put("from", from);
    }
    if (last != null) {
      said.put("last", last.value());
    }
    if (wanted.until() != null) {
      where.add("h.changedAt <= :until");
      said.put("until", wanted.until());
    }
    TypedQuery<HarvestRow> query =
        archive
            .createQuery(
                "select h from HarvestRow h"
                    + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                    + " order by "
                    + key
                    + "h.changedAt, h.entryId",
                HarvestRow.class)
            .setMaxResults(most);
    said.forEach(query::setParameter);
    return query.getResultStream().map(HarvestRow::view).toList();
  }

  @Override
  public Optional<Harvested> of(EntryId entry) {
    return Optional.ofNullable(archive.find(HarvestRow.class, entry.value())).map(HarvestRow::view);
  }

  @Override
  public Optional<Instant> earliest() {
    return Optional.ofNullable(
        archive
            .createQuery("select min(h.changedAt) from HarvestRow h", Instant.class)
            .getSingleResult());
  }
}
