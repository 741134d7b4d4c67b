package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.variorum.edition.OutboxRow;
import org.variorum.identifier.EntryId;
import org.variorum.textlayer.TextChanged;

@ApplicationScoped
@Transactional
class JpaOutbox implements Outbox {
  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public List<OutboxNote> first(int limit) {
    return archive
        .createQuery("select o.rowId, o.entryId from OutboxRow o order by o.rowId", Object[].class)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new OutboxNote((Long) row[0], new EntryId((String) row[1])))
        .toList();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void remove(Collection<OutboxNote> notes) {
    archive
        .createQuery("delete from OutboxRow o where o.rowId in :rows")
        .setParameter("rows", notes.stream().map(OutboxNote::row).toList())
        .executeUpdate();
  }

  /** Within the transaction that changed the text: no change is forgotten by a stop. */
  void note(@Observes TextChanged change) {
    archive
        .createQuery(
            "select distinct p.entryId from PublishedPicture p where p.objectId = :page",
            String.class)
        .setParameter("page", change.page().value())
        .getResultList()
        .forEach(entry -> archive.persist(new OutboxRow(entry, clock.instant())));
  }

  @Override
  public long publishedEntries() {
    return archive
        .createQuery("select count(p) from PublishedEntry p", Long.class)
        .getSingleResult();
  }
}
