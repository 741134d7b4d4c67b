package org.variorum.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.revision.EntryState;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;

@ApplicationScoped
@Transactional
class JpaReviews implements Reviews {
  private static final int MOST = 200;

  private static final String NAMES =
      "coalesce(a.penName, ''), coalesce(s.penName, ''), coalesce(n.penName, '')";

  private static final String STAFF =
      " left join Staff a on a.id = r.askedOf left join Staff s on s.id = r.sentBy"
          + " left join Staff n on n.id = r.endedBy";

  private static final String QUEUED =
      "select r, "
          + NAMES
          + ", e.kind, e.heading, (select count(m) from RemarkRow m where m.entryId = e.id"
          + " and m.answers is null and m.resolvedAt is null)"
          + " from ReviewRow r join DeskEntry e on e.id = r.currentOf"
          + STAFF;

  @Inject EntityManager archive;

  @Override
  public void send(EntryId entry, int revision, EntryState before, Sending sending, Made made) {
    close(entry, made.by(), made.when());
    archive.persist(new ReviewRow(entry, revision, before, sending, made));
  }

  @Override
  public Optional<Review> current(EntryId entry) {
    return archive
        .createQuery(
            "select r, " + NAMES + " from ReviewRow r" + STAFF + " where r.currentOf = :entry",
            Object[].class)
        .setParameter("entry", entry.value())
        .getResultStream()
        .map(JpaReviews::review)
        .findFirst();
  }

  private static Review review(Object[] row) {
    return ((ReviewRow) row[0]).view((String) row[1], (String) row[2], (String) row[3]);
  }

  @Override
  public EntryState end(EntryId entry, Outcome how, String reason, int revision, Made made) {
    ReviewRow row =
        row(entry)
            .filter(one -> one.outcome == Outcome.WAITING)
            .orElseThrow(() -> new NotInReviewException(entry));
    row.end(how, reason.strip(), revision, made);
    return row.stateBefore;
  }

  private Optional<ReviewRow> row(EntryId entry) {
    return archive
        .createQuery("select r from ReviewRow r where r.currentOf = :entry", ReviewRow.class)
        .setParameter("entry", entry.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<EntryState> close(EntryId entry, Actor by, Instant when) {
    Optional<ReviewRow> row = row(entry);
    Optional<EntryState> before =
        row.filter(one -> one.outcome == Outcome.WAITING).map(one -> one.stateBefore);
    row.ifPresent(one -> one.close(new Made(by, when)));
    archive.flush();
    return before;
  }

  @Override
  public List<QueuedReview> waiting(int from, int size) {
    return archive
        .createQuery(
            QUEUED + " where r.outcome = :waiting order by r.sentAt, r.rowId", Object[].class)
        .setParameter("waiting", Outcome.WAITING)
        .setFirstResult(Math.max(0, from))
        .setMaxResults(Math.min(MOST, Math.max(1, size)))
        .getResultStream()
        .map(JpaReviews::queued)
        .toList();
  }

  private static QueuedReview queued(Object[] row) {
    return new QueuedReview(review(row), (EntryKind) row[4], (String) row[5], (Long) row[6]);
  }

  @Override
  public long count() {
    return archive
        .createQuery("select count(r) from ReviewRow r where r.outcome = :waiting", Long.class)
        .setParameter("waiting", Outcome.WAITING)
        .getSingleResult();
  }

  @Override
  public List<QueuedReview> waitingFor(Actor colleague, int most) {
    return archive
        .createQuery(
            QUEUED
                + " where (r.outcome = :waiting and :reviews = true"
                + " and (r.askedOf = :me or (r.askedOf is null and (r.sentBy is null"
                + " or r.sentBy <> :me))))"
                + " or (r.outcome in :back and r.sentBy = :me)"
                + " order by case when r.askedOf = :me or r.outcome <> :waiting then 0 else 1 end,"
                + " r.sentAt, r.rowId",
            Object[].class)
        .setParameter("waiting", Outcome.WAITING)
        .setParameter("back", List.of(Outcome.RETURNED, Outcome.APPROVED))
        .setParameter("reviews", colleague.may(Right.REVIEW))
        .setParameter("me", colleague.key() == null ? "" : colleague.key())
        .setMaxResults(most)
        .getResultStream()
        .map(JpaReviews::queued)
        .toList();
  }
}
