package org.variorum.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaMergers implements Mergers {
  private static final String IN_FORCE =
      "select m, coalesce(s.penName, '') from MergerRow m left join Staff s on s.id = m.madeBy"
          + " where m.inForce is not null";

  @Inject EntityManager archive;
  @Inject Chronicle chronicle;

  @Override
  public void add(Merger merger, Actor by) {
    MergerRow row = new MergerRow(merger, by);
    archive.persist(row);
    archive.flush();
    chronicle.note(Kept.MERGER, row.rowId);
  }

  @Override
  public Optional<Merger> of(EntryId gone) {
    return asked(IN_FORCE + " and m.goneId = :id order by m.rowId", gone).stream().findFirst();
  }

  @Override
  public List<Merger> into(EntryId kept) {
    return asked(IN_FORCE + " and m.keptId = :id order by m.rowId desc", kept);
  }

  private List<Merger> asked(String query, EntryId id) {
    return archive
        .createQuery(query, Object[].class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(row -> ((MergerRow) row[0]).view((String) row[1]))
        .toList();
  }

  @Override
  public void end(long id, Actor by, Instant when) {
    archive.find(MergerRow.class, id).end(by, when);
    archive.flush();
    chronicle.note(Kept.MERGER, id);
  }

  @Override
  public Redirections redirections() {
    return Redirections.of(
        archive
            .createQuery(
                "select m.goneId, m.keptId, m.parts from MergerRow m where m.inForce is not null",
                Object[].class)
            .getResultStream()
            .map(
                row ->
                    new Redirections.Step(
                        new EntryId((String) row[0]),
                        new EntryId((String) row[1]),
                        MergerRow.parts((String) row[2])))
            .toList());
  }
}
