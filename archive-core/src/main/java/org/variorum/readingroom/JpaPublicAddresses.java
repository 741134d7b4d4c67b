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
import org.variorum.claim.Standing;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/**
 * A person may be living who has no day of death and was born less than 110 years ago or, where
 * that is not known, was active less than 90 years ago or at no known time.
 */
@ApplicationScoped
@Transactional
class JpaPublicAddresses implements PublicAddresses {
  private static final int LONGEST_LIFE = 110;
  private static final int LONGEST_SINCE_ACTIVE = 90;

  private static final String CLAIM =
      "(select c.localId from PublishedClaim c where c.entryId = p.id and c.standing <> :refuted"
          + " and c.valueType = 'date' and c.property = ";
  private static final String LISTED =
      "(p.kind <> :person or exists "
          + CLAIM
          + "'died') or (exists "
          + CLAIM
          + "'born') and not exists "
          + CLAIM
          + "'born' and (c.latest is null or c.latest >= :born)))"
          + " or (not exists "
          + CLAIM
          + "'born') and p.latest < :active))";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public Sizes sizes() {
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
    return ask("select q.entryId, q.localId, q.publishedAt from PublishedQuestion q"
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
    LocalDate today = LocalDate.now(clock);
    return archive
        .createQuery(query, Object[].class)
        .setParameter("refuted", Standing.Kind.REFUTED)
        .setParameter("person", EntryKind.PERSON)
        .setParameter("born", dayNumber(today.minusYears(LONGEST_LIFE)))
        .setParameter("active", dayNumber(today.minusYears(LONGEST_SINCE_ACTIVE)));
  }

  private static long dayNumber(LocalDate day) {
    return HistoricalDate.of(day.toString()).earliest();
  }

  private static String day(Object published) {
    return ((Instant) published).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
