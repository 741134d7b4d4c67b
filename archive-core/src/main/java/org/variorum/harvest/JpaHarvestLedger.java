package org.variorum.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaHarvestLedger implements HarvestLedger {
  private static final int AT_ONCE = 500;

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject FollowingParts parts;

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
    parts.goWith(moved, now);
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
