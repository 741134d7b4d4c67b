package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaRecentEntries implements RecentEntries {
  private static final String LINE =
      "select new org.variorum.curation.DeskLine(e.id, e.kind, e.state, e.heading, e.changedAt,"
          + " coalesce(s.penName, '')) from DeskEntry e left join Staff s on s.id = e.changedBy"
          + " where e.revision > 0 and ";

  private static final String NEWEST_FIRST = " order by e.changedAt desc, e.id";

  @Inject EntityManager archive;

  @Override
  public List<DeskLine> draftsOf(Actor colleague, int most) {
    return archive
        .createQuery(
            LINE + "e.changedBy = :me and (e.edited = true or e.state = :draft)" + NEWEST_FIRST,
            DeskLine.class)
        .setParameter("me", key(colleague))
        .setParameter("draft", EntryState.DRAFT)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<DeskLine> byOthers(Actor colleague, int most) {
    return archive
        .createQuery(
            LINE
                + "(e.changedBy is null or e.changedBy <> :me) and e.state not in :off"
                + NEWEST_FIRST,
            DeskLine.class)
        .setParameter("off", EntryState.offTheDesk())
        .setParameter("me", key(colleague))
        .setMaxResults(most)
        .getResultList();
  }

  private static String key(Actor colleague) {
    String key = colleague.key();
    return key == null ? "" : key;
  }
}
