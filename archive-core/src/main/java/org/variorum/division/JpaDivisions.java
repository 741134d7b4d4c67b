package org.variorum.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaDivisions implements Divisions {
  @Inject EntityManager archive;

  @Override
  public void add(Division division, Actor by, Instant when) {
    archive.persist(new DivisionRow(division, by, when));
    archive.flush();
  }

  @Override
  public Optional<Division> of(EntryId entry) {
    return archive
        .createQuery(
            "select d from DivisionRow d where (d.entryId = :id or d.newId = :id)"
                + " and d.undoneAt is null order by d.madeAt desc, d.rowId desc",
            DivisionRow.class)
        .setParameter("id", entry.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(DivisionRow::view);
  }

  @Override
  public void undo(long id, Actor by, Instant when) {
    archive.find(DivisionRow.class, id).undo(by, when);
    archive.flush();
  }
}
