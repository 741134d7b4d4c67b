package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.EditionLedger;
import org.variorum.identifier.EntryId;
import org.variorum.projection.Projector;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;

@ApplicationScoped
@Transactional
class JpaTables implements Tables {
  @Inject EntityManager archive;
  @Inject Drafts drafts;
  @Inject EditionLedger ledger;
  @Inject Projector projector;

  @Override
  public Optional<String> rebuild(@Nullable String last, int limit) {
    List<DeskEntry> heads = after(last, limit);
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    List<EntryId> ids = heads.stream().map(DeskEntry::id).map(EntryId::new).toList();
    projector.desk(drafts.describeAnew(heads));
    projector.publish(ledger.held(ids).stream().map(Projector.Shown::again).toList());
    archive.flush();
    archive.clear();
    return Optional.of(ids.get(ids.size() - 1).value());
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

  @Override
  public long count() {
    return archive
        .createQuery("select count(d) from DeskEntry d where d.revision > 0", Long.class)
        .getSingleResult();
  }

  @Override
  public int clearUnpublished() {
    List<EntryId> stray =
        archive
            .createQuery(
                "select p.id from PublishedEntry p"
                    + " where not exists (select d.id from DeskEntry d"
                    + " join Edition e on e.entryId = d.id and e.number = d.edition"
                    + " where d.id = p.id and e.document is not null)",
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
