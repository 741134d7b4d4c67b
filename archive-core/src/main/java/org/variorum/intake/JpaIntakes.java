package org.variorum.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaIntakes implements Intakes {
  private static final String INTAKE =
      "select i, coalesce(s.penName, ''), coalesce(c.penName, '') from IntakeRow i"
          + " left join Staff s on s.id = i.begunBy left join Staff c on c.id = i.carriedBy";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public long begin(Received received, Actor by, Instant when) {
    IntakeRow row = new IntakeRow(received, by.key(), when);
    archive.persist(row);
    return row.id;
  }

  @Override
  public Optional<Intake> withId(long id) {
    return read(asked(" where i.id = :id").setParameter("id", id)).stream().findFirst();
  }

  @Override
  public Optional<Ordered> ordered(long id) {
    return Optional.ofNullable(archive.find(IntakeRow.class, id))
        .map(row -> new Ordered(row.digest, row.publish, row.stage, staff(row.acting)));
  }

  @Override
  public List<Intake> recent(int from, int limit) {
    return read(asked(" order by i.id desc").setFirstResult(from).setMaxResults(limit));
  }

  @Override
  public List<Long> untouchedSince(Instant time) {
    return archive
        .createQuery(
            "select i.id from IntakeRow i where i.touchedAt < :time and i.stage not in :moving",
            Long.class)
        .setParameter("time", time)
        .setParameter(
            "moving", List.of(IntakeStage.REHEARSING, IntakeStage.RUNNING, IntakeStage.UNDOING))
        .getResultList();
  }

  private TypedQuery<Object[]> asked(String which) {
    return archive.createQuery(INTAKE + which, Object[].class);
  }

  private List<Intake> read(TypedQuery<Object[]> query) {
    List<Object[]> rows = query.getResultList();
    Map<Long, Tally> tallies = tallies(rows.stream().map(row -> ((IntakeRow) row[0]).id).toList());
    return rows.stream().map(row -> intake(row, tallies)).toList();
  }

  /** How many records there are of each outcome, and how many values they set beside another. */
  private record Tally(Map<IntakeOutcome, Long> records, Map<IntakeOutcome, Long> rivals) {
    Tally() {
      this(new EnumMap<>(IntakeOutcome.class), new EnumMap<>(IntakeOutcome.class));
    }
  }

  private static Intake intake(Object[] read, Map<Long, Tally> tallies) {
    IntakeRow row = (IntakeRow) read[0];
    Tally tally = tallies.getOrDefault(row.id, new Tally());
    return new Intake(
        row.id,
        row.fileName,
        row.digest,
        row.bytes,
        row.publish,
        row.stage,
        row.jobId,
        (String) read[1],
        row.begunAt,
        staff(row.acting),
        (String) read[2],
        new Intake.Found(row.plan == null ? "" : row.plan, row.renewed),
        tally.records(),
        tally.rivals());
  }

  private static @Nullable StaffId staff(@Nullable String key) {
    return key == null ? null : new StaffId(key);
  }

  private Map<Long, Tally> tallies(List<Long> ids) {
    Map<Long, Tally> all = new HashMap<>();
    if (!ids.isEmpty()) {
      archive
          .createQuery(
              "select l.intakeId, l.outcome, count(l), sum(l.rivals) from IntakeLineRow l"
                  + " where l.intakeId in :ids group by l.intakeId, l.outcome",
              Object[].class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(
              row -> {
                Tally tally = all.computeIfAbsent((Long) row[0], id -> new Tally());
                tally.records().put((IntakeOutcome) row[1], (Long) row[2]);
                tally.rivals().put((IntakeOutcome) row[1], ((Number) row[3]).longValue());
              });
    }
    return all;
  }

  @Override
  public void choose(long id, boolean publish) {
    archive
        .createQuery("update IntakeRow i set i.publish = :publish where i.id = :id")
        .setParameter("publish", publish)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public boolean advance(long id, IntakeStage from, IntakeStage to) {
    return archive
            .createQuery(
                "update IntakeRow i set i.stage = :to, i.touchedAt = :now"
                    + " where i.id = :id and i.stage = :from")
            .setParameter("now", clock.instant())
            .setParameter("to", to)
            .setParameter("from", from)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  @Override
  public void workedBy(long id, long job) {
    archive
        .createQuery("update IntakeRow i set i.jobId = :job where i.id = :id")
        .setParameter("job", job)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void actedOn(long id, Actor by) {
    archive
        .createQuery("update IntakeRow i set i.acting = :by, i.touchedAt = :now where i.id = :id")
        .setParameter("by", by.key())
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
    archive
        .createQuery(
            "update IntakeRow i set i.carriedBy = i.acting"
                + " where i.id = :id and i.stage = :running")
        .setParameter("running", IntakeStage.RUNNING)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void found(long id, String plan, boolean renewed) {
    archive
        .createQuery(
            "update IntakeRow i set i.plan = :plan, i.renewed = :renewed, i.carriedBy = null"
                + " where i.id = :id")
        .setParameter("plan", plan)
        .setParameter("renewed", renewed)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public List<IntakeWord> words(long id) {
    return archive
        .createQuery(
            "select w from IntakeWordRow w where w.intakeId = :id order by w.name",
            IntakeWordRow.class)
        .setParameter("id", id)
        .getResultStream()
        .map(IntakeWordRow::word)
        .toList();
  }

  @Override
  public void keepWords(long id, List<IntakeWord> words) {
    words.forEach(word -> archive.merge(new IntakeWordRow(id, word)));
  }

  @Override
  public void clear(long id) {
    dropDocuments(id);
    archive
        .createQuery("delete from IntakeWordRow w where w.intakeId = :id")
        .setParameter("id", id)
        .executeUpdate();
    archive
        .createQuery("delete from IntakeLineRow l where l.intakeId = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void dropDocuments(long id) {
    archive
        .createQuery("delete from IntakeDocumentRow d where d.intakeId = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void add(long id, List<IntakeLine> lines, Map<Integer, byte[]> documents) {
    lines.forEach(line -> archive.persist(new IntakeLineRow(id, line)));
    archive.flush();
    documents.forEach(
        (number, document) ->
            archive.persist(new IntakeDocumentRow(new IntakeLineKey(id, number), document)));
  }

  @Override
  public Map<Integer, byte[]> documents(long id, Collection<Integer> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return archive
        .createQuery(
            "select d from IntakeDocumentRow d where d.intakeId = :id and d.number in :numbers",
            IntakeDocumentRow.class)
        .setParameter("id", id)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(Collectors.toMap(row -> row.number, row -> row.document));
  }

  @Override
  public List<IntakeLine> next(long id, Set<IntakeOutcome> outcomes, int after, int limit) {
    return lines(
        rows(" and l.outcome in :outcomes and l.number > :after", id)
            .setParameter("outcomes", outcomes)
            .setParameter("after", after)
            .setMaxResults(limit));
  }

  @Override
  public List<IntakeLine> undoneNext(long id, int after, int limit) {
    List<IntakeLine> next =
        lines(
            rows(
                    " and l.outcome in :outcomes and l.number > :after and not exists (select 1"
                        + " from DeskEntry e where e.id = l.entryId and e.kind = :source"
                        + " and l.outcome <> :changed)",
                    id)
                .setParameter("outcomes", IntakeOutcome.TAKEN)
                .setParameter("after", after)
                .setParameter("source", EntryKind.SOURCE)
                .setParameter("changed", IntakeOutcome.CHANGED)
                .setMaxResults(limit));
    return next.isEmpty() ? next(id, IntakeOutcome.TAKEN, 0, limit) : next;
  }

  @Override
  public boolean isUndone(long id, EntryId entry, @Nullable Integer made) {
    return made != null
        && archive
                .createQuery(
                    "select count(l) from IntakeLineRow l where l.intakeId = :id and l.entryId ="
                        + " :entry and l.made = :made and l.outcome = :undone",
                    Long.class)
                .setParameter("id", id)
                .setParameter("entry", entry.value())
                .setParameter("made", made)
                .setParameter("undone", IntakeOutcome.UNDONE)
                .getSingleResult()
            > 0;
  }

  @Override
  public Map<EntryId, String> usedBesides(long id, Collection<EntryId> entries) {
    Map<EntryId, String> used = new HashMap<>();
    if (!entries.isEmpty()) {
      for (String link : List.of("DeskLink", "PublishedLink")) {
        archive
            .createQuery(
                "select k.targetId, min(e.heading) from "
                    + link
                    + " k, DeskEntry e where k.targetId in :entries and e.id = k.entryId"
                    + " and k.entryId <> k.targetId and e.state not in :off and not exists"
                    + " (select 1 from IntakeLineRow l where l.intakeId = :id and l.entryId = e.id"
                    + " and l.outcome in :taken and l.made = e.revision) group by k.targetId",
                Object[].class)
            .setParameter("entries", entries.stream().map(EntryId::value).toList())
            .setParameter("off", EntryState.offTheDesk())
            .setParameter("id", id)
            .setParameter("taken", IntakeOutcome.TAKEN)
            .getResultStream()
            .forEach(row -> used.putIfAbsent(new EntryId((String) row[0]), (String) row[1]));
      }
    }
    return used;
  }

  @Override
  public List<IntakeLine> at(long id, Collection<String> places) {
    return lines(rows(" and l.place in :places", id).setParameter("places", places));
  }

  @Override
  public List<IntakeLine> lines(long id, IntakeOutcome outcome, int from, int limit) {
    return lines(
        rows(" and l.outcome = :outcome", id)
            .setParameter("outcome", outcome)
            .setFirstResult(from)
            .setMaxResults(limit));
  }

  private TypedQuery<IntakeLineRow> rows(String which, long id) {
    return archive
        .createQuery(
            "select l from IntakeLineRow l where l.intakeId = :id" + which + " order by l.number",
            IntakeLineRow.class)
        .setParameter("id", id);
  }

  private static List<IntakeLine> lines(TypedQuery<IntakeLineRow> query) {
    return query.getResultStream().map(IntakeLineRow::line).toList();
  }

  @Override
  public long count(long id, Set<IntakeOutcome> outcomes) {
    return archive
        .createQuery(
            "select count(l) from IntakeLineRow l where l.intakeId = :id and l.outcome in :outcomes",
            Long.class)
        .setParameter("id", id)
        .setParameter("outcomes", outcomes)
        .getSingleResult();
  }

  @Override
  public long stale(long id) {
    return archive
        .createQuery(
            "select count(l) from IntakeLineRow l, DeskEntry e where l.intakeId = :id"
                + " and e.id = l.entryId and e.revision <> l.revision and l.outcome in :due",
            Long.class)
        .setParameter("id", id)
        .setParameter("due", IntakeOutcome.DUE)
        .getSingleResult();
  }

  @Override
  public void giveUp(long id) {
    archive
        .createQuery(
            "update IntakeLineRow l set l.outcome = :changed where l.intakeId = :id"
                + " and l.outcome in :due and l.name in (select w.name from IntakeWordRow w"
                + " where w.intakeId = :id and w.valueAfter <> '' and w.valueAfter <> w.valueBefore)")
        .setParameter("changed", IntakeOutcome.CHANGED)
        .setParameter("id", id)
        .setParameter("due", IntakeOutcome.DUE)
        .executeUpdate();
    archive
        .createQuery(
            "update IntakeLineRow l set l.outcome = :missed where l.intakeId = :id"
                + " and l.outcome in :due")
        .setParameter("missed", IntakeOutcome.MISSED)
        .setParameter("id", id)
        .setParameter("due", IntakeOutcome.DUE)
        .executeUpdate();
  }

  @Override
  public void keep(long id, List<IntakeLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Map<Integer, IntakeLine> byNumber =
        lines.stream().collect(Collectors.toMap(IntakeLine::number, Function.identity()));
    rows(" and l.number in :numbers", id)
        .setParameter("numbers", byNumber.keySet())
        .getResultStream()
        .forEach(row -> Optional.ofNullable(byNumber.get(row.number)).ifPresent(row::take));
  }
}
