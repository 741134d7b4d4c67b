package org.variorum.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

@ApplicationScoped
class JpaScannedHoldings implements ScannedHoldings {
  /** That visitors may see one of the scans of an entry today. */
  private static final String OPEN =
      "exists (select 1 from PublishedPicture q join DigitalObject o on o.id = q.objectId"
          + " where q.entryId = p.id and o.state = READY and o.width > 0"
          + " and (o.access = OPEN or o.access = CLOSED and o.closedUntil <= :today)"
          + " and not exists (select 1 from HidingRow h where h.digest = o.digest"
          + " and h.inForce is not null))";

  private static final String SCANNED =
      "with scanned as (select p.id as id, p.parentId as parent from PublishedEntry p"
          + " where p.scans > 0 and "
          + OPEN
          + " union select above.id as id, above.parentId as parent"
          + " from PublishedEntry above join scanned below on above.id = below.parent) ";
  private static final String UNIT =
      "select p.id, p.languageEn, p.headingEn, p.languageRu, p.headingRu, p.languageDe,"
          + " p.headingDe, p.scans, (select count(c.id) from scanned c where c.parent = p.id)";

  /** Kind and parent are the same for all; with them the order is that of an index as a whole. */
  private static final String IN_ORDER = " order by p.kind, p.parentId, p.position, p.sortEn, p.id";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public List<Scanned> below(Optional<EntryId> parent, int from, int size) {
    return ask(UNIT, parent, IN_ORDER, Object[].class)
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(JpaScannedHoldings::unit)
        .toList();
  }

  @Override
  public long count(Optional<EntryId> parent) {
    return ask("select count(p.id)", parent, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> ask(
      String select, Optional<EntryId> parent, String order, Class<T> answer) {
    TypedQuery<T> asked =
        archive.createQuery(
            SCANNED
                + select
                + " from PublishedEntry p where p.kind = :unit and "
                + (parent.isPresent() ? "p.parentId = :parent" : "p.parentId is null")
                + " and p.id in (select s.id from scanned s)"
                + order,
            answer);
    asked.setParameter("today", LocalDate.now(clock));
    parent.ifPresent(id -> asked.setParameter("parent", id.value()));
    return asked.setParameter("unit", EntryKind.UNIT);
  }

  /** The tables have a heading for readers of each language, and say which one it is in. */
  private static Scanned unit(Object[] row) {
    Map<String, String> heading = new TreeMap<>();
    for (int i = 1; i < 7; i += 2) {
      heading.put((String) row[i], (String) row[i + 1]);
    }
    return new Scanned(
        new EntryId((String) row[0]), Texts.of(heading), (Integer) row[7], (Long) row[8] > 0);
  }
}
