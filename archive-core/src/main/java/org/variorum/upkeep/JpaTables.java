package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionKey;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;

@ApplicationScoped
@Transactional
class JpaTables implements Tables {
  @Inject EntityManager archive;
  @Inject DocumentCodec codec;
  @Inject Drafts drafts;
  @Inject Projector projector;

  @Override
  public Optional<String> rebuild(@Nullable String last, int limit) {
    List<DeskEntry> heads = after(last, limit);
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = heads.stream().map(DeskEntry::id).toList();
    projector.desk(drafts.describeAnew(heads));
    projector.publish(shown(ids));
    archive.flush();
    archive.clear();
    return Optional.of(ids.get(ids.size() - 1));
  }

  private List<DeskEntry> after(@Nullable String last, int limit) {
    return archive
        .createQuery(
            "select d from DeskEntry d where d.id > :last and d.revision > 0 order by d.id",
            DeskEntry.class)
        .setParameter("last", last == null ? "" : last)
        .setMaxResults(limit)
        .getResultList();
  }

  private List<Projector.Shown> shown(List<String> ids) {
    List<Projector.Shown> editions = new ArrayList<>();
    archive
        .createQuery(
            "select e.number, e.publishedAt, e.announcedAt, e.document from Edition e"
                + " join DeskEntry d on d.id = e.entryId and d.edition = e.number"
                + " where d.id in :ids and e.document is not null",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(columns -> editions.add(shown(columns)));
    return editions;
  }

  private Projector.Shown shown(Object[] columns) {
    Entry entry = codec.read((byte[]) columns[3]);
    return new Projector.Shown(
        entry,
        new EditionKey(entry.id().value(), (Integer) columns[0]),
        (Instant) columns[1],
        (Instant) columns[2]);
  }

  @Override
  public int clearUnpublished() {
    List<EntryId> stray =
        archive
            .createQuery(
                "select p.id from PublishedEntry p"
                    + " where p.id not in (select d.id from DeskEntry d where d.edition is not null)",
                String.class)
            .getResultStream()
            .map(EntryId::new)
            .toList();
    if (!stray.isEmpty()) {
      projector.withdraw(stray);
    }
    return stray.size();
  }
}
