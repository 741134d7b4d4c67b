package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.variorum.date.CalendarStyle;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.Occurrence;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.persistence.JpaAnyOf;

@ApplicationScoped
class JpaOccurrenceShelf implements OccurrenceShelf {
  private static final String ROW =
      "select o.rowId, o.entryId, o.kind, o.nature, o.property, o.part, o.questionId, o.edtf,"
          + " o.calendar, o.fromDay, o.toDay, o.contested, o.placeId from PublishedOccurrence o"
          + " where o.fromYear is not null";
  private static final int MOST_RIVALS = 400;
  private static final String IN_ORDER = " order by o.fromDay, o.rowId";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public List<Count> counts(OccurrencesAsked asked, boolean byMonth) {
    String unit = byMonth ? "o.fromYear, o.fromMonth" : "o.fromYear";
    return ask(
            "select "
                + unit
                + ", count(o.rowId) from PublishedOccurrence o where o.fromYear between :first and"
                + " :last"
                + OccurrenceWhere.of(asked)
                + " group by "
                + unit
                + " order by "
                + unit,
            asked,
            Object[].class)
        .setParameter("first", Period.date(asked.period().firstDay()).getYear())
        .setParameter("last", Period.date(asked.period().lastDay()).getYear())
        .getResultStream()
        .map(
            row ->
                byMonth
                    ? new Count((Integer) row[0], (Integer) row[1], (Long) row[2])
                    : new Count((Integer) row[0], 0, (Long) row[1]))
        .toList();
  }

  @Override
  public List<Row> rows(OccurrencesAsked asked, Optional<RowKey> after, int most) {
    String on =
        after.isPresent()
            ? " and o.fromDay >= :day and (o.fromDay > :day or o.rowId > :row)"
            : " and o.fromDay >= :day";
    TypedQuery<Object[]> query =
        ask(
            ROW + OccurrenceWhere.of(asked) + on + " and o.fromDay <= :last" + IN_ORDER,
            asked,
            Object[].class);
    query.setParameter("day", after.map(RowKey::day).orElse(asked.period().firstDay()));
    query.setParameter("last", asked.period().lastDay());
    after.ifPresent(key -> query.setParameter("row", key.row()));
    return query.setMaxResults(most).getResultStream().map(JpaOccurrenceShelf::row).toList();
  }

  @Override
  public List<Row> underWay(OccurrencesAsked asked, int most) {
    return ask(
            ROW
                + OccurrenceWhere.of(asked)
                + " and o.fromDay < :day and o.toDay >= :day"
                + " order by o.fromDay desc, o.rowId desc",
            asked,
            Object[].class)
        .setParameter("day", asked.period().firstDay())
        .setMaxResults(most)
        .getResultStream()
        .map(JpaOccurrenceShelf::row)
        .toList();
  }

  @Override
  public List<Row> rivals(Collection<EntryId> entries, Collection<String> questions) {
    return entries.isEmpty()
        ? List.of()
        : new JpaAnyOf(
                ROW
                    + " and o.contested = true and o.entryId in :entries"
                    + " and o.questionId in :questions"
                    + IN_ORDER)
            .with("entries", JpaByLanguage.values(entries))
            .with("questions", questions)
            .ask(archive, Object[].class)
            .setMaxResults(MOST_RIVALS)
            .getResultStream()
            .map(JpaOccurrenceShelf::row)
            .toList();
  }

  private <T> TypedQuery<T> ask(String query, OccurrencesAsked asked, Class<T> answer) {
    return OccurrenceWhere.set(
        archive.createQuery(OccurrenceWhere.branch(asked) + query, answer),
        asked,
        LocalDate.now(clock));
  }

  private static Row row(Object[] row) {
    String place = (String) row[12];
    HistoricalDate when = new HistoricalDate((String) row[7], (CalendarStyle) row[8], null, null);
    return new Row(
        new RowKey((Long) row[9], (Long) row[0]),
        new EntryId((String) row[1]),
        (EntryKind) row[2],
        (Long) row[10],
        new Occurrence(
            (Occurrence.Nature) row[3],
            (String) row[4],
            (String) row[5],
            (String) row[6],
            when,
            Occurrence.Bounds.of(when),
            (Boolean) row[11],
            null),
        place == null ? null : new EntryId(place));
  }
}
