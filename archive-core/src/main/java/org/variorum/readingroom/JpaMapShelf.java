package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.date.CalendarStyle;
import org.variorum.date.HistoricalDate;
import org.variorum.edition.Occurrence;
import org.variorum.identifier.EntryId;

@ApplicationScoped
class JpaMapShelf implements MapShelf {
  private static final String SEEN =
      " p.x between :west and :east and p.y between :north and :south";

  /** Most of what is in a period begins in it, and is found at once by the index. */
  private static final String BEGINS_THEN = " and o.fromDay between :first and :last";

  private static final String REACHES_THERE = " and o.fromDay < :first and o.toDay >= :first";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public Optional<double[]> bounds(OccurrencesAsked asked) {
    Object[] row =
        ofPlaces(
                "select min(p.x), min(p.y), max(p.x), max(p.y) from PublishedPlace p where ",
                asked,
                "",
                Object[].class)
            .getSingleResult();
    return row[0] == null
        ? Optional.empty()
        : Optional.of(
            new double[] {(Double) row[0], (Double) row[1], (Double) row[2], (Double) row[3]});
  }

  /** Asks of all places where nothing is narrowed, else of those at which something lies. */
  private <T> TypedQuery<T> ofPlaces(
      String where, OccurrencesAsked asked, String then, Class<T> answer) {
    return asked.isNarrowed()
        ? ask(where + held(asked) + then, asked, answer)
        : archive.createQuery(where + "1 = 1" + then, answer);
  }

  private static String held(OccurrencesAsked asked) {
    return asked.period().isAll()
        ? anyThere(asked, "")
        : "(" + anyThere(asked, BEGINS_THEN) + " or " + anyThere(asked, REACHES_THERE) + ")";
  }

  private static String anyThere(OccurrencesAsked asked, String when) {
    return "exists (select o.rowId from PublishedOccurrence o where o.placeId = p.id"
        + OccurrenceWhere.of(asked)
        + when
        + ")";
  }

  private static String where(OccurrencesAsked asked) {
    return OccurrenceWhere.of(asked)
        + (asked.period().isAll() ? "" : " and o.fromDay <= :last and o.toDay >= :first");
  }

  @Override
  public List<Cell> cells(OccurrencesAsked asked, MapWindow window) {
    long cells = window.cells();
    String cell = "floor(p.x * %d), floor(p.y * %d)".formatted(cells, cells);
    return seen(
            ofPlaces(
                "select count(p.id), min(p.id), avg(p.x), avg(p.y) from PublishedPlace p where"
                    + SEEN
                    + " and ",
                asked,
                " group by " + cell,
                Object[].class),
            window)
        .getResultStream()
        .map(
            row ->
                new Cell(
                    (Long) row[0], new EntryId((String) row[1]), (Double) row[2], (Double) row[3]))
        .toList();
  }

  @Override
  public Map<EntryId, Long> entries(Collection<EntryId> places, OccurrencesAsked asked) {
    Map<EntryId, Long> counts = new HashMap<>();
    if (!places.isEmpty()) {
      ask(
              "select o.placeId, count(distinct o.entryId) from PublishedOccurrence o where"
                  + " o.placeId in :places"
                  + where(asked)
                  + " group by o.placeId",
              asked,
              Object[].class)
          .setParameter("places", JpaByLanguage.values(places))
          .getResultStream()
          .forEach(row -> counts.put(new EntryId((String) row[0]), (Long) row[1]));
    }
    return counts;
  }

  private static <T> TypedQuery<T> seen(TypedQuery<T> query, MapWindow window) {
    return query
        .setParameter("west", window.west())
        .setParameter("east", window.east())
        .setParameter("north", window.north())
        .setParameter("south", window.south());
  }

  @Override
  public List<EntryId> places(
      OccurrencesAsked asked, Optional<MapWindow> window, String language, int from, int most) {
    String sort =
        "e.sort"
            + language.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + language.substring(1);
    TypedQuery<String> query =
        ofPlaces(
            "select p.id from PublishedPlace p join PublishedEntry e on e.id = p.id where ",
            asked,
            (window.isPresent() ? " and" + SEEN : "") + " order by " + sort + ", p.id",
            String.class);
    window.ifPresent(seen -> seen(query, seen));
    return query
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }

  @Override
  public List<Rival> rivals(OccurrencesAsked asked, MapWindow window, int most) {
    return seen(
            ask(
                "select o.entryId, o.questionId, p.id, p.x, p.y from PublishedOccurrence o"
                    + " join PublishedPlace p on p.id = o.placeId where o.contested = true"
                    + where(asked)
                    + " and exists (select s.rowId from PublishedOccurrence s join PublishedPlace q"
                    + " on q.id = s.placeId where s.entryId = o.entryId and s.questionId ="
                    + " o.questionId and"
                    + SEEN.replace("p.", "q.")
                    + ") order by o.entryId, o.questionId, p.id",
                asked,
                Object[].class),
            window)
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new Rival(
                    new EntryId((String) row[0]),
                    (String) row[1],
                    new EntryId((String) row[2]),
                    (Double) row[3],
                    (Double) row[4]))
        .toList();
  }

  @Override
  public List<There> at(EntryId place, OccurrencesAsked asked, int most) {
    return ask(
            "select o.entryId, o.nature, o.property, o.part, o.questionId, o.edtf, o.calendar,"
                + " o.contested from PublishedOccurrence o join PublishedPlace p on p.id ="
                + " o.placeId where o.placeId = :place"
                + where(asked)
                + " order by o.fromDay nulls last, o.rowId",
            asked,
            Object[].class)
        .setParameter("place", place.value())
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new There(new EntryId((String) row[0]), said(row)))
        .toList();
  }

  private static Occurrence said(Object[] row) {
    String edtf = (String) row[5];
    return new Occurrence(
        (Occurrence.Nature) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        edtf == null ? null : new HistoricalDate(edtf, calendar(row[6]), null, null),
        null,
        (Boolean) row[7],
        null);
  }

  private static CalendarStyle calendar(@Nullable Object style) {
    return style == null ? CalendarStyle.UNSTATED : (CalendarStyle) style;
  }

  private <T> TypedQuery<T> ask(String query, OccurrencesAsked asked, Class<T> answer) {
    TypedQuery<T> set =
        OccurrenceWhere.set(
            archive.createQuery(OccurrenceWhere.branch(asked) + query, answer),
            asked,
            LocalDate.now(clock));
    if (!asked.period().isAll()) {
      set.setParameter("first", asked.period().firstDay());
      set.setParameter("last", asked.period().lastDay());
    }
    return set;
  }
}
