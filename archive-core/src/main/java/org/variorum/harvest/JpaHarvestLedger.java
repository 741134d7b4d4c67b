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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaHarvestLedger implements HarvestLedger {
  private static final int HIGHEST = 40;

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public void shown(List<Seen> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Map<String, Seen> among =
        entries.stream().collect(Collectors.toMap(seen -> seen.entry().value(), seen -> seen));
    Map<String, HarvestRow> known = rows(known(entries));
    List<String> moved = new ArrayList<>();
    for (Seen seen : entries) {
      String branch = branch(seen, among, known);
      HarvestRow row = known.get(seen.entry().value());
      if (row == null) {
        archive.persist(new HarvestRow(seen, branch));
        moved.add(seen.entry().value());
      } else if (row.show(seen, branch, now)) {
        moved.add(seen.entry().value());
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
    for (int step = 0; step < HIGHEST; step++) {
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

  /** What lies below a unit that came, or went to another branch, goes with it. */
  private void moveParts(List<String> units, Instant now) {
    if (units.isEmpty()) {
      return;
    }
    List<String> parents =
        archive
            .createQuery(
                "select distinct p.parentId from PublishedEntry p where p.parentId in :units",
                String.class)
            .setParameter("units", units)
            .getResultList();
    for (String parent : parents) {
      String branch = archive.find(HarvestRow.class, parent).branch;
      List<String> below =
          archive
              .createQuery(
                  "with branch as (select u.id as id from PublishedEntry u where u.parentId = :unit"
                      + " union all select c.id as id from PublishedEntry c join branch b on"
                      + " c.parentId = b.id) select b.id from branch b",
                  String.class)
              .setParameter("unit", parent)
              .getResultList();
      for (int from = 0; from < below.size(); from += 1000) {
        rows(below.subList(from, Math.min(below.size(), from + 1000)))
            .values()
            .forEach(row -> row.move(branch, now));
      }
    }
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
  public List<Harvested> after(@Nullable Mark mark, Wanted wanted, int most) {
    StringBuilder where = new StringBuilder("select h from HarvestRow h where h.kind in :kinds");
    Instant from = mark == null ? wanted.from() : mark.changed();
    if (wanted.branch() != null) {
      where.append(" and h.branch = :branch");
    }
    if (from != null) {
      where.append(" and h.changedAt >= :from");
    }
    if (wanted.until() != null) {
      where.append(" and h.changedAt <= :until");
    }
    if (mark != null) {
      where.append(" and (h.changedAt > :from or h.entryId > :last)");
    }
    where.append(" order by h.changedAt, h.entryId");
    TypedQuery<HarvestRow> query =
        archive
            .createQuery(where.toString(), HarvestRow.class)
            .setParameter("kinds", wanted.kinds())
            .setMaxResults(most);
    if (wanted.branch() != null) {
      query.setParameter("branch", wanted.branch().value());
    }
    if (from != null) {
      query.setParameter("from", from);
    }
    if (wanted.until() != null) {
      query.setParameter("until", wanted.until());
    }
    if (mark != null) {
      query.setParameter("last", mark.entry().value());
    }
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
