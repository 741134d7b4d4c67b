package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.variorum.digitalobject.AccessChanged;
import org.variorum.edition.OutboxRow;
import org.variorum.identifier.EntryId;
import org.variorum.node.Nodes;
import org.variorum.textlayer.TextChanged;

@ApplicationScoped
@Transactional
class JpaOutbox implements Outbox {
  private static final String SHOWING =
      "select distinct p.entryId from PublishedPicture p where p.objectId = :page";
  private static final String OPENED =
      "select distinct p.entryId from PublishedPicture p join DigitalObject o on o.id = p.objectId"
          + " where o.closedUntil > :after and o.closedUntil <= :day";

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject Nodes nodes;

  @Override
  public List<OutboxNote> first(int limit) {
    return archive
        .createQuery(
            "select o.rowId, o.entryId from OutboxRow o where o.node = :own order by o.rowId",
            Object[].class)
        .setParameter("own", nodes.own())
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new OutboxNote((Long) row[0], new EntryId((String) row[1])))
        .toList();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void remove(Collection<OutboxNote> notes) {
    for (String follower : nodes.followers()) {
      notes.stream()
          .map(note -> note.entry().value())
          .distinct()
          .forEach(entry -> archive.persist(new OutboxRow(entry, clock.instant(), follower)));
    }
    archive
        .createQuery("delete from OutboxRow o where o.rowId in :rows")
        .setParameter("rows", notes.stream().map(OutboxNote::row).toList())
        .executeUpdate();
  }

  /** Within the transaction that changed the text: no change is forgotten by a stop. */
  void note(@Observes TextChanged change) {
    note(SHOWING, query -> query.setParameter("page", change.page().value()));
  }

  /** What is on a page, and is said of it, is found by those only who may see it. */
  void note(@Observes AccessChanged change) {
    if (change.isFoundOtherwise()) {
      note(SHOWING, query -> query.setParameter("page", change.object().value()));
    }
  }

  @Override
  public int noteOpened(LocalDate after, LocalDate day) {
    return note(OPENED, query -> query.setParameter("after", after).setParameter("day", day));
  }

  private int note(String query, Consumer<TypedQuery<String>> filled) {
    TypedQuery<String> asked = archive.createQuery(query, String.class);
    filled.accept(asked);
    List<String> entries = asked.getResultList();
    entries.forEach(entry -> archive.persist(new OutboxRow(entry, clock.instant())));
    return entries.size();
  }

  @Override
  public Set<EntryId> with(Collection<EntryId> entries) {
    Set<EntryId> all = new HashSet<>(entries);
    archive
        .createQuery(
            "select distinct l.targetId from PublishedLink l where l.entryId in :ids", String.class)
        .setParameter("ids", entries.stream().map(EntryId::value).toList())
        .getResultStream()
        .map(EntryId::new)
        .forEach(all::add);
    return all;
  }

  @Override
  public long publishedEntries() {
    return archive
        .createQuery("select count(p) from PublishedEntry p", Long.class)
        .getSingleResult();
  }
}
