package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.OutsideId;
import org.variorum.living.MayBeLiving;

@ApplicationScoped
@Transactional
class JpaCatalogue implements Catalogue {
  private static final int MOST_BEARING = 20;
  private static final String OF_ENTRIES = " from PublishedEntry p";
  private static final String LISTED = "(p.livingUntil is null or p.livingUntil <= :now)";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public List<Entered> entries(Harvest wanted, String language) {
    String query =
        JpaShelf.ROW.replace(OF_ENTRIES, ", p.edition, p.publishedAt" + OF_ENTRIES)
            + " where "
            + LISTED
            + kinds(wanted.kinds())
            + from(wanted, "p.publishedAt", "p.id")
            + order(wanted, "p.publishedAt", "p.id");
    return filled(JpaByLanguage.ask(archive, query, language, Object[].class), wanted)
        .setParameter("today", LocalDate.now(clock))
        .getResultStream()
        .map(row -> new Entered(JpaShelf.row(row), (Integer) row[12], (Instant) row[13]))
        .toList();
  }

  @Override
  public List<QuestionRow> questions(Harvest wanted, String language) {
    String query =
        JpaQuestionShelf.QUESTION
            + " where q.contested = true and "
            + LISTED
            + kinds(wanted.kinds())
            + from(wanted, "q.changedAt", "q.entryId", "q.localId")
            + order(wanted, "q.contested", "q.changedAt", "q.entryId", "q.localId");
    return filled(JpaByLanguage.ask(archive, query, language, Object[].class), wanted)
        .getResultStream()
        .map(row -> JpaQuestionShelf.question(row, language))
        .toList();
  }

  private static String kinds(Collection<EntryKind> kinds) {
    return switch (kinds.size()) {
      case 0 -> "";
      case 1 -> " and p.kind = :kind";
      default -> " and p.kind in :kinds";
    };
  }

  /** The comparison with the moment alone is what an index answers. */
  private static String from(Harvest wanted, String when, String... ids) {
    String since = wanted.since() == null ? "" : " and " + when + " >= :since";
    if (wanted.after() == null) {
      return since;
    }
    String than = wanted.newestFirst() ? " < " : " > ";
    String part = ids.length == 1 ? "" : " or " + ids[0] + " = :id and " + ids[1] + than + ":part";
    return since
        + " and "
        + when
        + (wanted.newestFirst() ? " <= " : " >= ")
        + ":at and ("
        + (when + than + ":at or " + ids[0] + than + ":id" + part)
        + ")";
  }

  /** The columns of an index, so that what is asked for is read and not sorted out of all. */
  private static String order(Harvest wanted, String... columns) {
    String direction = wanted.newestFirst() ? " desc" : "";
    return " order by " + String.join(direction + ", ", columns) + direction;
  }

  private TypedQuery<Object[]> filled(TypedQuery<Object[]> query, Harvest wanted) {
    query.setParameter("now", MayBeLiving.number(LocalDate.now(clock)));
    if (wanted.kinds().size() == 1) {
      query.setParameter("kind", wanted.kinds().iterator().next());
    } else if (!wanted.kinds().isEmpty()) {
      query.setParameter("kinds", wanted.kinds());
    }
    if (wanted.since() != null) {
      query.setParameter("since", wanted.since());
    }
    Place after = wanted.after();
    if (after != null) {
      query
          .setParameter("at", after.when().truncatedTo(ChronoUnit.MICROS))
          .setParameter("id", after.id());
      if (query.getParameters().stream().anyMatch(one -> "part".equals(one.getName()))) {
        query.setParameter("part", after.part());
      }
    }
    return query.setMaxResults(wanted.size());
  }

  @Override
  public List<ListRow> bearing(OutsideId known, String language) {
    return JpaByLanguage.ask(
            archive,
            JpaShelf.ROW
                + " where p.id in (select i.entryId from PublishedIdentifier i"
                + " where i.file = :file and i.identifier = :identifier) order by p.sort@, p.id",
            language,
            Object[].class)
        .setParameter("today", LocalDate.now(clock))
        .setParameter("file", known.file())
        .setParameter("identifier", known.value())
        .setMaxResults(MOST_BEARING)
        .getResultStream()
        .map(JpaShelf::row)
        .toList();
  }
}
