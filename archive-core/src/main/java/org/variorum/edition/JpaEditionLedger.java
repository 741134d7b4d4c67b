package org.variorum.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.document.Document;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaEditionLedger implements EditionLedger {
  /** Asks for edition heads of editions {@code e}. */
  static final String HEAD =
      "select new org.variorum.edition.EditionHead(e.number, e.revision, e.publishedAt,"
          + " coalesce(s.penName, ''), e.digest, e.manner,"
          + " case when e.suppressedAt is null then false else true end)"
          + " from Edition e left join Staff s on s.id = e.publishedBy";

  @Inject EntityManager archive;

  @Override
  public int last(EntryId entry) {
    return archive
        .createQuery(
            "select coalesce(max(e.number), 0) from Edition e where e.entryId = :entry",
            Integer.class)
        .setParameter("entry", entry.value())
        .getSingleResult();
  }

  @Override
  public void add(EditionKey key, EditionNote note, Document document) {
    archive.persist(new Edition(key, note, document));
  }

  @Override
  public Optional<Instant> lastAnnounced(EntryId entry) {
    return archive
        .createQuery(
            "select e.announcedAt from Edition e where e.entryId = :entry order by e.number desc",
            Instant.class)
        .setParameter("entry", entry.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<EditionHead> all(EntryId entry) {
    return archive
        .createQuery(HEAD + " where e.entryId = :entry order by e.number desc", EditionHead.class)
        .setParameter("entry", entry.value())
        .getResultList();
  }
}
