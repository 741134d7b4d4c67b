package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.entry.EntryKind;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaRecentEntries implements RecentEntries {
  private static final String LINE =
      "select new org.variorum.curation.DeskLine(e.id, e.kind, e.state, e.heading, e.changedAt,"
          + " coalesce(s.penName, ''), false) from DeskEntry e"
          + " left join Staff s on s.id = e.changedBy where e.revision > 0 and ";

  /** What was saved and what was not in one question, each by its own index. */
  private static final String MINE =
      "(select e.id, e.kind, e.state, e.heading, e.changedAt, false from DeskEntry e"
          + " where e.revision > 0 and e.changedBy = :me"
          + " and (e.edited = true or e.state = :draft)"
          + " order by e.changedAt desc, e.id limit :most)"
          + " union all"
          + " (select e.id, e.kind, e.state, e.heading, w.keptAt, true from WorkingCopyRow w"
          + " join DeskEntry e on e.id = w.entryId where w.staffId = :me and e.state not in (:away)"
          + " order by w.keptAt desc, e.id limit :most)";

  private static final String NEWEST_FIRST = " order by e.changedAt desc, e.id";

  @Inject EntityManager archive;

  @Override
  public List<DeskLine> draftsOf(Actor colleague, int most) {
    List<DeskLine> mine =
        archive
            .createQuery(MINE, Object[].class)
            .setParameter("me", key(colleague))
            .setParameter("draft", EntryState.DRAFT)
            .setParameter("away", List.of(EntryState.TRASHED, EntryState.MERGED))
            .setParameter("most", most)
            .getResultList()
            .stream()
            .map(JpaRecentEntries::line)
            .toList();
    return newestOfEach(mine, most);
  }

  private static DeskLine line(Object[] row) {
    return new DeskLine(
        (String) row[0],
        (EntryKind) row[1],
        (EntryState) row[2],
        (String) row[3],
        (Instant) row[4],
        "",
        (boolean) row[5]);
  }

  /** An entry stands in the list once: with what is not saved, if there is such. */
  private static List<DeskLine> newestOfEach(List<DeskLine> mine, int most) {
    Set<String> unfinished =
        mine.stream().filter(DeskLine::unsaved).map(DeskLine::id).collect(Collectors.toSet());
    return mine.stream()
        .filter(line -> line.unsaved() || !unfinished.contains(line.id()))
        .sorted(Comparator.comparing(DeskLine::changedAt).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<DeskLine> changedBy(Actor colleague, int most) {
    return archive
        .createQuery(
            LINE + "e.changedBy = :me and e.state not in :off" + NEWEST_FIRST, DeskLine.class)
        .setParameter("off", EntryState.offTheDesk())
        .setParameter("me", key(colleague))
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
