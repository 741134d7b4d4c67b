package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.living.MayBeLiving;

@ApplicationScoped
@Transactional
class JpaPublicAddresses implements PublicAddresses {
  private static final String LISTED = "(p.livingUntil is null or p.livingUntil <= :today)";
  private static final String ENTRIES = " from PublishedEntry p where " + LISTED;
  private static final String QUESTIONS =
      " from PublishedQuestion q join PublishedEntry p on p.id = q.entryId where " + LISTED;

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject Totals totals;

  @Override
  public Sizes sizes() {
    return totals.of("addresses", this::sizesNow);
  }

  private Sizes sizesNow() {
    Object[] row =
        ask("select count(p.id), coalesce(sum(p.questions), 0)" + ENTRIES, Object[].class)
            .getSingleResult();
    return new Sizes((Long) row[0], ((Number) row[1]).longValue());
  }

  @Override
  public List<Range> ranges(What what, int size) {
    List<Range> ranges = new ArrayList<>();
    String after = "";
    while (true) {
      Optional<String> last = end(what, after, size);
      String day = day(newest(what, after, last.orElse("")));
      if (!day.isEmpty()) {
        ranges.add(new Range(after, last.orElse(""), day));
      }
      if (last.isEmpty()) {
        return ranges;
      }
      after = last.get();
    }
  }

  /**
   * The entry with which a range is full; empty if all that is left goes into it. Read off an index
   * alone, so that what may not be listed counts too.
   */
  private Optional<String> end(What what, String after, int size) {
    String query =
        what == What.ENTRIES
            ? "select p.id from PublishedEntry p where p.id > :after order by p.id"
            : "select q.entryId from PublishedQuestion q where q.entryId > :after"
                + " order by q.entryId, q.localId";
    return archive
        .createQuery(query, String.class)
        .setParameter("after", after)
        .setFirstResult(size - 1)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private @Nullable Object newest(What what, String after, String last) {
    String when = what == What.ENTRIES ? "max(p.publishedAt)" : "max(q.changedAt)";
    return within(ask("select " + when + among(what) + within(last), Object.class), after, last)
        .getSingleResult();
  }

  private static String among(What what) {
    return what == What.ENTRIES ? ENTRIES : QUESTIONS;
  }

  private static String order(What what) {
    return what == What.ENTRIES ? "p.id" : "p.id, q.localId";
  }

  private static String within(String last) {
    return " and p.id > :after" + (last.isEmpty() ? "" : " and p.id <= :last");
  }

  private static <T> TypedQuery<T> within(TypedQuery<T> query, String after, String last) {
    query.setParameter("after", after);
    return last.isEmpty() ? query : query.setParameter("last", last);
  }

  @Override
  public List<Listed> pages(What what, Range range, int most) {
    String columns =
        what == What.ENTRIES ? "p.id, p.slug, p.publishedAt" : "p.id, q.localId, q.changedAt";
    String query =
        "select " + columns + among(what) + within(range.last()) + " order by " + order(what);
    return within(ask(query, Object[].class), range.after(), range.last())
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Listed(path(what, (String) row[0], (String) row[1]), day(row[2])))
        .toList();
  }

  private static String path(What what, String id, String more) {
    return what == What.ENTRIES
        ? Paths.entry(new EntryId(id), more)
        : Paths.question(new EntryId(id), new LocalId(more));
  }

  private <T> TypedQuery<T> ask(String query, Class<T> answer) {
    return archive
        .createQuery(query, answer)
        .setParameter("today", MayBeLiving.number(LocalDate.now(clock)));
  }

  private static String day(@Nullable Object published) {
    return published == null
        ? ""
        : ((Instant) published).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
