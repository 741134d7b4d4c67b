package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaOutbox implements Outbox {
  @Inject EntityManager archive;

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

  @Override
  public long publishedEntries() {
    return archive
        .createQuery("select count(p) from PublishedEntry p", Long.class)
        .getSingleResult();
  }
}
