package org.variorum.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaBulkEdits implements BulkEdits {
  private static final int AT_ONCE = 1000;
  private static final String BULK =
      "select b, coalesce(s.penName, '') from BulkEditRow b left join Staff s on s.id = b.begunBy";

  @Inject EntityManager archive;

  @Override
  public long begin(Collection<EntryId> entries, String about, Actor by, Instant when) {
    BulkEditRow row = new BulkEditRow(about, by.key(), when);
    archive.persist(row);
    int number = 0;
    for (EntryId entry : entries) {
      archive.persist(new BulkLineRow(row.id, ++number, entry));
      if (number % AT_ONCE == 0) {
        archive.flush();
        archive.clear();
      }
    }
    return row.id;
  }

  @Override
  public Optional<Bulk> withId(long id) {
    return read(asked(" where b.id = :id").setParameter("id", id)).stream().findFirst();
  }

  @Override
  public Optional<Ordered> ordered(long id) {
    return Optional.ofNullable(archive.find(BulkEditRow.class, id))
        .filter(row -> !row.act.isEmpty())
        .map(row -> new Ordered(BulkActJson.read(row.act), row.stage, staff(row.acting)));
  }

  @Override
  public long count(long id, BulkOutcome outcome) {
    return archive
        .createQuery(
            "select count(l) from BulkLineRow l where l.bulkId = :id and l.outcome = :outcome"
                + " and l.chosen = true",
            Long.class)
        .setParameter("id", id)
        .setParameter("outcome", outcome)
        .getSingleResult();
  }

  @Override
  public List<UnsavedWriting> unsaved(long id, int limit) {
    return archive
        .createQuery(
            "select e.id, e.heading, s.penName, w.keptAt from BulkLineRow l"
                + " join WorkingCopyRow w on w.entryId = l.entryId"
                + " join DeskEntry e on e.id = l.entryId join Staff s on s.id = w.staffId"
                + " where l.bulkId = :id and l.outcome = :changes and l.chosen = true"
                + " order by w.keptAt desc, e.id",
            Object[].class)
        .setParameter("id", id)
        .setParameter("changes", BulkOutcome.CHANGES)
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new UnsavedWriting(
                    new EntryId((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (Instant) row[3]))
        .toList();
  }

  @Override
  public List<Bulk> recent(int limit) {
    return read(asked(" order by b.id desc").setMaxResults(limit));
  }

  private TypedQuery<Object[]> asked(String which) {
    return archive.createQuery(BULK + which, Object[].class);
  }

  private List<Bulk> read(TypedQuery<Object[]> query) {
    List<Object[]> rows = query.getResultList();
    Map<Long, Counts> counts = counts(rows.stream().map(row -> ((BulkEditRow) row[0]).id).toList());
    return rows.stream().map(row -> bulk((BulkEditRow) row[0], (String) row[1], counts)).toList();
  }

  private static Bulk bulk(BulkEditRow row, String signature, Map<Long, Counts> all) {
    Counts counts = all.getOrDefault(row.id, new Counts());
    return new Bulk(
        row.id,
        row.act.isEmpty() ? Optional.empty() : Optional.of(BulkActJson.read(row.act)),
        row.stage,
        row.about,
        row.jobId,
        staff(row.begunBy),
        signature,
        row.begunAt,
        counts.kept,
        counts.leftOut);
  }

  private static @Nullable StaffId staff(@Nullable String key) {
    return key == null ? null : new StaffId(key);
  }

  /** How many lines there are of each outcome. */
  private static final class Counts {
    private final Map<BulkOutcome, Long> kept = new EnumMap<>(BulkOutcome.class);
    private long leftOut;
  }

  private Map<Long, Counts> counts(List<Long> ids) {
    Map<Long, Counts> all = new HashMap<>();
    if (!ids.isEmpty()) {
      archive
          .createQuery(
              "select l.bulkId, l.outcome, l.chosen, count(l) from BulkLineRow l"
                  + " where l.bulkId in :ids group by l.bulkId, l.outcome, l.chosen",
              Object[].class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(row -> count(all.computeIfAbsent((Long) row[0], id -> new Counts()), row));
    }
    return all;
  }

  private static void count(Counts counts, Object[] row) {
    long many = (Long) row[3];
    if (Boolean.TRUE.equals(row[2])) {
      counts.kept.put((BulkOutcome) row[1], many);
    } else {
      counts.leftOut += many;
    }
  }

  @Override
  public void choose(long id, BulkAct act) {
    archive
        .createQuery("update BulkEditRow b set b.act = :act where b.id = :id")
        .setParameter("act", BulkActJson.write(act))
        .setParameter("id", id)
        .executeUpdate();
    archive
        .createQuery(
            "update BulkLineRow l set l.outcome = :open, l.chosen = true, l.revision = 0,"
                + " l.why = :none, l.detail = '' where l.bulkId = :id")
        .setParameter("open", BulkOutcome.OPEN)
        .setParameter("none", BulkWhy.NONE)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public boolean advance(long id, BulkStage from, BulkStage to) {
    return archive
            .createQuery(
                "update BulkEditRow b set b.stage = :to where b.id = :id and b.stage = :from")
            .setParameter("to", to)
            .setParameter("from", from)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  @Override
  public void actedOn(long id, Actor actor) {
    archive
        .createQuery("update BulkEditRow b set b.acting = :acting where b.id = :id")
        .setParameter("acting", actor.key())
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void workedBy(long id, long job) {
    archive
        .createQuery("update BulkEditRow b set b.jobId = :job where b.id = :id")
        .setParameter("job", job)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public List<BulkLine> next(long id, BulkOutcome outcome, int after, int limit) {
    return rows(" and l.chosen = true and l.number > :after", id, outcome)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(BulkLineRow::line)
        .toList();
  }

  @Override
  public List<BulkLine> lines(long id, BulkOutcome outcome, int from, int limit) {
    return rows("", id, outcome)
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultStream()
        .map(BulkLineRow::line)
        .toList();
  }

  private TypedQuery<BulkLineRow> rows(String which, long id, BulkOutcome outcome) {
    return archive
        .createQuery(
            "select l from BulkLineRow l where l.bulkId = :id and l.outcome = :outcome"
                + which
                + " order by l.number",
            BulkLineRow.class)
        .setParameter("id", id)
        .setParameter("outcome", outcome);
  }

  @Override
  public void keep(long id, List<BulkLine> lines) {
    Map<Integer, BulkLine> byNumber = new HashMap<>();
    lines.forEach(line -> byNumber.put(line.number(), line));
    archive
        .createQuery(
            "select l from BulkLineRow l where l.bulkId = :id and l.number in :numbers",
            BulkLineRow.class)
        .setParameter("id", id)
        .setParameter("numbers", new ArrayList<>(byNumber.keySet()))
        .getResultStream()
        .forEach(row -> take(row, byNumber.get(row.number)));
  }

  private static void take(BulkLineRow row, @Nullable BulkLine line) {
    if (line != null) {
      row.take(line);
    }
  }

  @Override
  public void tick(long id, Collection<Integer> numbers, boolean chosen) {
    if (!numbers.isEmpty()) {
      archive
          .createQuery(
              "update BulkLineRow l set l.chosen = :chosen where l.bulkId = :id"
                  + " and l.number in :numbers and l.outcome = :changes")
          .setParameter("chosen", chosen)
          .setParameter("id", id)
          .setParameter("numbers", numbers)
          .setParameter("changes", BulkOutcome.CHANGES)
          .executeUpdate();
    }
  }
}
