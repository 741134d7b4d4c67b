package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.claim.Contention;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.persistence.JpaAnyOf;

@ApplicationScoped
class JpaQuestionShelf implements QuestionShelf {
  static final String QUESTION =
      "select q.entryId, q.localId, q.wording@, p.heading@, p.language@, p.slug, q.contested,"
          + " q.accounts, q.claims, q.sources, q.changedAt"
          + " from PublishedQuestion q join PublishedEntry p on p.id = q.entryId";
  private static final String OF_ENTRIES = " join PublishedEntry p on p.id = q.entryId";

  /** In the order of an index, so that a page is read and not sorted out of all. */
  private static final String CHANGED_LAST =
      " order by q.contested, q.changedAt desc, q.ofItsOwn desc, q.entryId, q.localId";

  /** All that are open, but for the one that is featured. */
  private static final String OTHERS =
      " where q.contested = true and not (q.entryId = :entry and q.localId = :question)";

  @Inject EntityManager archive;
  @Inject Totals totals;

  private TypedQuery<Object[]> ask(String query, String language) {
    return JpaByLanguage.ask(archive, query, language, Object[].class);
  }

  @Override
  public List<QuestionRow> open(QuestionsAsked asked, String language, int from, int size) {
    String order =
        asked.mostSourcesFirst()
            ? " order by q.sources desc, q.changedAt desc, q.ofItsOwn desc, q.entryId, q.localId"
            : CHANGED_LAST;
    return narrowed(ask(QUESTION + where(asked) + order, language), asked)
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(row -> question(row, language))
        .toList();
  }

  @Override
  public List<QuestionRow> changedLast(long today, String language, int size) {
    return ask(
            QUESTION
                + " where q.contested = true and (p.livingUntil is null or p.livingUntil <= :today)"
                + CHANGED_LAST,
            language)
        .setParameter("today", today)
        .setMaxResults(size)
        .getResultStream()
        .map(row -> question(row, language))
        .toList();
  }

  /** Asks for nothing that is not narrowed: the database would look at each row for it. */
  private static String where(QuestionsAsked asked) {
    return " where q.contested = true"
        + (asked.sources() == 0 ? "" : " and q.sources >= :least")
        + (asked.contention().isEmpty() ? "" : " and q.contention = :over")
        // without the second half H2 goes through all entries of the kind
        + (asked.kinds().isEmpty() ? "" : " and (p.kind = :kind or p.kind is null)");
  }

  private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, QuestionsAsked asked) {
    if (asked.sources() > 0) {
      query.setParameter("least", asked.sources());
    }
    asked.contention().ifPresent(over -> query.setParameter("over", over));
    asked.kinds().stream().findFirst().ifPresent(kind -> query.setParameter("kind", kind));
    return query;
  }

  @Override
  public List<QuestionRow> openWith(Profile.Featured featured, String language, int size) {
    return Stream.concat(
            featured(
                QUESTION
                    + " where q.contested = true and q.entryId = :entry and q.localId = :question",
                featured,
                language,
                1),
            featured(QUESTION + OTHERS + CHANGED_LAST, featured, language, size))
        .limit(size)
        .toList();
  }

  private Stream<QuestionRow> featured(
      String query, Profile.Featured featured, String language, int size) {
    return ask(query, language)
        .setParameter("entry", featured.entry())
        .setParameter("question", featured.question())
        .setMaxResults(size)
        .getResultList()
        .stream()
        .map(row -> question(row, language));
  }

  @Override
  public long count(QuestionsAsked asked) {
    return totals.of(
        List.of("questions", asked.kinds(), asked.over(), asked.sources()),
        () ->
            narrowed(
                    archive.createQuery(
                        "select count(*) from PublishedQuestion q"
                            + (asked.kinds().isEmpty() ? "" : OF_ENTRIES)
                            + where(asked),
                        Long.class),
                    asked)
                .getSingleResult());
  }

  @Override
  public List<QuestionsView.KindView> kinds() {
    return totals.of("kinds of questions", this::kindsNow);
  }

  private List<QuestionsView.KindView> kindsNow() {
    return archive
        .createQuery(
            "select p.kind, count(*) from PublishedQuestion q"
                + " join PublishedEntry p on p.id = q.entryId where q.contested = true"
                + " group by p.kind order by count(*) desc, p.kind",
            Object[].class)
        .getResultStream()
        .map(row -> new QuestionsView.KindView(((EntryKind) row[0]).code(), (Long) row[1]))
        .toList();
  }

  @Override
  public List<QuestionsView.KindView> contentions() {
    return totals.of("contentions", this::contentionsNow);
  }

  private List<QuestionsView.KindView> contentionsNow() {
    return archive
        .createQuery(
            "select q.contention, count(*) from PublishedQuestion q"
                + " where q.contention is not null"
                + " group by q.contention order by count(*) desc, q.contention",
            Object[].class)
        .getResultStream()
        .map(row -> new QuestionsView.KindView(((Contention) row[0]).code(), (Long) row[1]))
        .toList();
  }

  @Override
  public List<QuestionRow> shownOn(EntryId id, String language) {
    return ask(
            QUESTION
                + " where exists (select l.rowId from PublishedLink l where l.targetId = :id"
                + " and l.entryId = q.entryId and l.nature = :shown and l.localId = q.localId)"
                + " order by q.entryId, q.localId",
            language)
        .setParameter("id", id.value())
        .setParameter("shown", Link.Nature.SHOWN_ON)
        .getResultStream()
        .map(row -> question(row, language))
        .toList();
  }

  @Override
  public Map<String, QuestionRow> of(Collection<EntryId> entries, String language) {
    Map<String, QuestionRow> questions = new HashMap<>();
    if (!entries.isEmpty()) {
      new JpaAnyOf(JpaByLanguage.said(QUESTION + " where q.entryId in :ids", language))
          .with("ids", JpaByLanguage.values(entries))
          .ask(archive, Object[].class)
          .getResultStream()
          .map(row -> question(row, language))
          .forEach(row -> questions.put(row.path(), row));
    }
    return questions;
  }

  static QuestionRow question(Object[] row, String language) {
    EntryId entry = new EntryId((String) row[0]);
    String day = ((Instant) row[10]).atZone(ZoneOffset.UTC).toLocalDate().toString();
    return new QuestionRow(
        Paths.question(entry, new LocalId((String) row[1])),
        (String) row[2],
        new LinkView(Paths.entry(entry, (String) row[5]), (String) row[3], (String) row[4]),
        (Boolean) row[6],
        (Integer) row[7],
        (Integer) row[8],
        (Integer) row[9],
        DateText.in(language).of(HistoricalDate.of(day)),
        (Instant) row[10]);
  }
}
