package org.variorum.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.document.Document;
import org.variorum.document.DocumentCodec;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.persistence.JpaNewRows;

@ApplicationScoped
@Transactional
class JpaEditionLedger implements EditionLedger {
  /** Asks for edition heads of editions {@code e}. */
  static final String HEAD =
      "select new org.variorum.edition.EditionHead(e.number, e.revision, e.publishedAt,"
          + " coalesce(s.signs, ''), e.digest, e.manner,"
          + " coalesce(e.suppressedAs, lower(cast(h.category as string)), ''),"
          + " case when e.suppressedAt is null then false else true end)"
          + " from Edition e left join Staff s on s.id = e.publishedBy"
          + " left join HidingRow h on h.entryId = e.entryId and h.edition = e.number"
          + " and h.inForce is not null";

  @Inject EntityManager archive;
  @Inject DocumentCodec codec;
  @Inject Chronicle chronicle;

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
  public Map<EntryId, Integer> last(Collection<EntryId> entries) {
    return archive
        .createQuery(
            "select e.entryId, max(e.number) from Edition e where e.entryId in :ids"
                + " group by e.entryId",
            Object[].class)
        .setParameter("ids", entries.stream().map(EntryId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> new EntryId((String) row[0]), row -> (Integer) row[1]));
  }

  @Override
  public void add(EditionKey key, EditionNote note, Document document) {
    archive.persist(new Edition(key, note, document));
    chronicle.note(Kept.EDITION, key.entryId(), key.number());
  }

  @Override
  public void add(List<NewEdition> editions) {
    JpaNewRows rows = new JpaNewRows();
    for (NewEdition one : editions) {
      rows.add(new Edition(one.key(), one.note(), one.document()));
      chronicle.note(Kept.EDITION, one.key().entryId(), one.key().number());
    }
    rows.write(archive);
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
  public List<PublishedEdition> held(Collection<EntryId> entries) {
    return entries.isEmpty()
        ? List.of()
        : archive
            .createQuery(
                "select e.document, e.number, e.publishedAt, e.announcedAt,"
                    + " coalesce(s.signs, ''), e.digest, e.manner"
                    + " from Edition e join DeskEntry d on d.id = e.entryId and d.edition = e.number"
                    + " left join Staff s on s.id = e.publishedBy"
                    + " where e.entryId in :ids and e.document is not null order by e.entryId",
                Object[].class)
            .setParameter("ids", entries.stream().map(EntryId::value).toList())
            .getResultStream()
            .map(this::edition)
            .toList();
  }

  private PublishedEdition edition(Object[] columns) {
    return new PublishedEdition(
        codec.read((byte[]) columns[0]),
        (Integer) columns[1],
        (Instant) columns[2],
        (Instant) columns[3],
        (String) columns[4],
        (String) columns[5],
        (Manner) columns[6]);
  }

  @Override
  public Set<EntryId> showing(ObjectId scan) {
    return archive
        .createQuery(
            "select distinct p.entryId from PublishedPicture p"
                + " join DigitalObject o on o.id = p.objectId"
                + " join DigitalObject same on same.digest = o.digest where same.id = :scan",
            String.class)
        .setParameter("scan", scan.value())
        .getResultStream()
        .map(EntryId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public void suppress(EditionKey key, Instant when, String category) {
    Edition edition = archive.find(Edition.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (edition != null) {
      edition.suppress(when, category);
      chronicle.note(Kept.EDITION, key.entryId(), key.number());
      chronicle.erase(key.entryId(), key.number());
    }
  }

  @Override
  public List<EditionHead> all(EntryId entry) {
    return archive
        .createQuery(HEAD + " where e.entryId = :entry order by e.number desc", EditionHead.class)
        .setParameter("entry", entry.value())
        .getResultList();
  }
}
