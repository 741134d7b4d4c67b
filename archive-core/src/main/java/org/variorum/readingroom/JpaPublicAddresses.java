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
import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.living.MayBeLiving;

@ApplicationScoped
@Transactional
class JpaPublicAddresses implements PublicAddresses {
  private static final String LISTED = "(p.livingUntil is null or p.livingUntil <= :today)";

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject Totals totals;

  @Override
  public Sizes sizes() {
    return totals.of("addresses", this::sizesNow);
  }

  private Sizes sizesNow() {
    Object[] row =
        ask("select count(p.id), coalesce(sum(p.questions), 0) from PublishedEntry p where "
                + LISTED)
            .getSingleResult();
    return new Sizes((Long) row[0], ((Number) row[1]).longValue());
  }

  @Override
  public List<Listed> entries(int from, int size) {
    return ask("select p.id, p.slug, p.publishedAt from PublishedEntry p where "
            + LISTED
            + " order by p.id")
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(
            row ->
                new Listed(Paths.entry(new EntryId((String) row[0]), (String) row[1]), day(row[2])))
        .toList();
  }

  @Override
  public List<Listed> questions(int from, int size) {
    return ask("select q.entryId, q.localId, q.changedAt from PublishedQuestion q"
            + " join PublishedEntry p on p.id = q.entryId where "
            + LISTED
            + " order by q.entryId, q.localId")
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(
            row ->
                new Listed(
                    Paths.question(new EntryId((String) row[0]), new LocalId((String) row[1])),
                    day(row[2])))
        .toList();
  }

  private TypedQuery<Object[]> ask(String query) {
    return archive
        .createQuery(query, Object[].class)
        .setParameter("today", MayBeLiving.number(LocalDate.now(clock)));
  }

  private static String day(Object published) {
    return ((Instant) published).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
