package org.variorum.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.harvest.JpaPartsBelow.Going;

@ApplicationScoped
@Transactional
class JpaFollowingParts implements FollowingParts {
  private static final int MOVED_AT_ONCE = 1000;
  private static final int DUE_AT_ONCE = 200;

  /** Few, since whoever publishes one of them waits as long. */
  private static final int FOLLOWING_AT_ONCE = 200;

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject Event<PartsDue> due;

  /**
   * {@inheritDoc} They are told apart by one question for all of them, and written by statements of
   * a thousand, without being read.
   */
  @Override
  public void goWith(Map<String, HarvestRow> moved, Instant now) {
    List<String> tops = new JpaPartsBelow(archive).withOthersBelow(moved);
    below(tops, moved).ifPresentOrElse(parts -> move(parts, moved, now), () -> letFollow(tops));
  }

  Optional<List<Going>> below(List<String> tops, Map<String, HarvestRow> moved) {
    return new JpaPartsBelow(archive).of(tops, moved);
  }

  /**
   * Level by level, each part only if what it is part of is there by now: others may have moved
   * some of them since they were found. They are held first, so that nobody does while this writes.
   */
  void move(List<Going> parts, Map<String, HarvestRow> moved, Instant now) {
    hold(parts.stream().map(Going::part).sorted().toList(), "");
    Map<Integer, Map<String, List<String>>> levels =
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    Going::level,
                    TreeMap::new,
                    Collectors.groupingBy(
                        Going::branch,
                        TreeMap::new,
                        Collectors.mapping(Going::part, Collectors.toList()))));
    levels.values().forEach(level -> level.forEach((branch, some) -> move(some, branch, now)));
    parts.forEach( // those that are held in memory would be written as they were
        part ->
            Optional.ofNullable(moved.get(part.part()))
                .ifPresent(row -> row.move(part.branch(), now)));
  }

  private void move(List<String> parts, String branch, Instant now) {
    for (int from = 0; from < parts.size(); from += MOVED_AT_ONCE) {
      archive
          .createQuery(
              "update HarvestRow h set h.branch = :branch, h.changedAt = :now where h.entryId in"
                  + " :parts and (h.branch is null or h.branch <> :branch) and exists (select 1"
                  + " from PublishedEntry u join HarvestRow p on p.entryId = u.parentId where u.id"
                  + " = h.entryId and p.deleted = false and p.branch = :branch)")
          .setParameter("branch", branch)
          .setParameter("now", HarvestLedger.second(now))
          .setParameter("parts", parts.subList(from, Math.min(parts.size(), from + MOVED_AT_ONCE)))
          .executeUpdate();
    }
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
   *
   * <p>Units in a circle would hand two branches on to each other for ever; they all take one.
   */
  @Override
  public int moveSome() {
    List<String> units = dueUnits(DUE_AT_ONCE);
    if (units.isEmpty()) {
      return 0;
    }
    hold(units, NOWAIT);
    List<Strayed> strayed = strayed(units);
    List<Set<String>> circles = circles(strayed);
    Set<String> round = circles.stream().flatMap(Set::stream).collect(Collectors.toSet());
    int moved = follow(strayed.stream().filter(one -> !round.contains(one.part())).toList(), units);
    for (Set<String> circle : circles) {
      moved += settle(circle);
    }
    Set<String> parts = strayed.stream().map(Strayed::part).collect(Collectors.toSet());
    parts.addAll(round);
    List<String> inner = withParts(parts);
    add(inner);
    if (strayed.size() < FOLLOWING_AT_ONCE) {
      archive
          .createQuery("delete from HarvestDueRow d where d.unitId in :done")
          .setParameter("done", units.stream().filter(unit -> !inner.contains(unit)).toList())
          .executeUpdate();
    }
    return moved;
  }

  /** Without waiting for those who write the rows now: they may wait for what is held already. */
  private static final String NOWAIT = " nowait";

  /** Keeps others from writing these until the end of the transaction. */
  private void hold(Collection<String> entries, String waiting) {
    List<String> all = List.copyOf(entries);
    for (int from = 0; from < all.size(); from += MOVED_AT_ONCE) {
      List<?> unused =
          archive // Hibernate does not know that H2 can do so without waiting
              .createNativeQuery(
                  "select entry_id from harvest_record where entry_id in (:entries)"
                      + " order by entry_id for update"
                      + waiting)
              .setParameter(
                  "entries", all.subList(from, Math.min(all.size(), from + MOVED_AT_ONCE)))
              .getResultList();
    }
  }

  /** A part that is in another branch than its unit, and the branch of that. */
  record Strayed(String part, String unit, String branch) {}

  /**
   * Writes the branches of strayed parts, but not of those that have been moved since they were
   * found; returns how many it wrote.
   */
  int follow(List<Strayed> strayed, List<String> units) {
    Map<String, List<String>> branches =
        strayed.stream()
            .collect(
                Collectors.groupingBy(
                    Strayed::branch,
                    TreeMap::new,
                    Collectors.mapping(Strayed::part, Collectors.toList())));
    hold(strayed.stream().map(Strayed::part).collect(Collectors.toSet()), NOWAIT);
    Instant now = clock.instant();
    int moved = 0;
    for (Map.Entry<String, List<String>> some : branches.entrySet()) {
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

  /** Parts of units that are in another branch than these. */
  List<Strayed> strayed(List<String> units) {
    return archive
        .createQuery(
            "select u.id as id, u.parentId as unit, p.branch as branch from PublishedEntry u join"
                + " HarvestRow h on h.entryId = u.id join HarvestRow p on p.entryId = u.parentId"
                + " where u.parentId in :units and p.deleted = false and p.branch is not null and"
                + " (h.branch is null or h.branch <> p.branch)",
            Tuple.class)
        .setParameter("units", units)
        .setMaxResults(FOLLOWING_AT_ONCE)
        .getResultStream()
        .map(
            row ->
                new Strayed(
                    row.get("id", String.class),
                    row.get("unit", String.class),
                    row.get("branch", String.class)))
        .toList();
  }

  /** The circles in which strayed parts stand. */
  private List<Set<String>> circles(List<Strayed> strayed) {
    Set<String> parts = strayed.stream().map(Strayed::part).collect(Collectors.toSet());
    Set<String> units = strayed.stream().map(Strayed::unit).collect(Collectors.toSet());
    return Circles.in(new JpaPartsBelow(archive).above(units)).stream()
        .filter(circle -> !Collections.disjoint(circle, parts))
        .toList();
  }

  /** Lets all of a circle take one branch, which is called after one of them. */
  private int settle(Set<String> circle) {
    List<String> units = new ArrayList<>(new TreeSet<>(circle));
    hold(units, NOWAIT);
    return archive
        .createQuery(
            "update HarvestRow h set h.branch = :branch, h.changedAt = :now where h.entryId in"
                + " :units and (h.branch is null or h.branch <> :branch) and exists (select 1 from"
                + " PublishedEntry u where u.id = h.entryId and u.parentId in :units)")
        .setParameter("branch", units.get(0))
        .setParameter("now", HarvestLedger.second(clock.instant()))
        .setParameter("units", units)
        .executeUpdate();
  }

  private List<String> withParts(Collection<String> units) {
    return units.isEmpty()
        ? List.of()
        : archive
            .createQuery(
                "select distinct u.parentId from PublishedEntry u where u.parentId in :units",
                String.class)
            .setParameter("units", units)
            .getResultList();
  }
}
