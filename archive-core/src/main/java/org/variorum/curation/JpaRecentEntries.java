package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.revision.EntryState;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaRecentEntries implements RecentEntries {
  private static final String LINE =
      "select new org.variorum.curation.DeskLine(e.id, e.kind, e.state, e.heading, e.changedAt,"
          + " coalesce(s.penName, ''), false) from DeskEntry e"
          + " left join Staff s on s.id = e.changedBy where e.revision > 0 and ";

  private static final String UNSAVED =
      "select new org.variorum.curation.DeskLine(e.id, e.kind, e.state, e.heading, w.keptAt, '',"
          + " true) from WorkingCopyRow w join DeskEntry e on e.id = w.entryId"
          + " where w.staffId = :me and e.state not in (:away) order by w.keptAt desc, e.id";

  private static final String NEWEST_FIRST = " order by e.changedAt desc, e.id";

  @Inject EntityManager archive;

  @Override
  public List<DeskLine> draftsOf(Actor colleague, int most) {
    return newestOfEach(unsavedBy(colleague, most), savedBy(colleague, most), most);
  }

  /** An entry stands in the list once: with what is not saved, if there is such. */
  private static List<DeskLine> newestOfEach(
      List<DeskLine> unsaved, List<DeskLine> saved, int most) {
    Set<String> unfinished = unsaved.stream().map(DeskLine::id).collect(Collectors.toSet());
    return Stream.concat(
            unsaved.stream(), saved.stream().filter(line -> !unfinished.contains(line.id())))
        .sorted(Comparator.comparing(DeskLine::changedAt).reversed())
        .limit(most)
        .toList();
  }

  private List<DeskLine> unsavedBy(Actor colleague, int most) {
    return archive
        .createQuery(UNSAVED, DeskLine.class)
        .setParameter("me", key(colleague))
        .setParameter("away", List.of(EntryState.TRASHED, EntryState.MERGED))
        .setMaxResults(most)
        .getResultList();
  }

  private List<DeskLine> savedBy(Actor colleague, int most) {
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
