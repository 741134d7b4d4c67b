package org.variorum.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional
class JpaIntakeFindings implements IntakeFindings {
  @Inject EntityManager archive;

  @Override
  public void keepNotes(long id, List<IntakeNote> notes) {
    archive
        .createQuery("delete from IntakeNoteRow n where n.intakeId = :id")
        .setParameter("id", id)
        .executeUpdate();
    for (int i = 0; i < notes.size(); i++) {
      archive.persist(new IntakeNoteRow(id, i + 1, notes.get(i)));
    }
  }

  @Override
  public List<IntakeNote> notes(long id) {
    return archive
        .createQuery(
            "select n from IntakeNoteRow n where n.intakeId = :id order by n.number",
            IntakeNoteRow.class)
        .setParameter("id", id)
        .getResultStream()
        .map(IntakeNoteRow::note)
        .toList();
  }

  @Override
  public void clearNames(long id) {
    archive
        .createQuery("delete from IntakeNameRow n where n.intakeId = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void addNames(long id, int from, List<IntakeName> names) {
    for (int i = 0; i < names.size(); i++) {
      archive.persist(new IntakeNameRow(id, from + i, names.get(i)));
    }
  }

  @Override
  public List<IntakeName> names(long id, int from, int limit) {
    return archive
        .createQuery(
            "select n, d from IntakeNameRow n left join NameDecisionRow d"
                + " on d.recordKey = n.recordKey where n.intakeId = :id order by n.number",
            Object[].class)
        .setParameter("id", id)
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> ((IntakeNameRow) row[0]).name((NameDecisionRow) row[1]))
        .toList();
  }

  @Override
  public long countNames(long id) {
    return archive
        .createQuery("select count(n) from IntakeNameRow n where n.intakeId = :id", Long.class)
        .setParameter("id", id)
        .getSingleResult();
  }
}
