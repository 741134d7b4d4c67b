package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.variorum.citation.Stance;
import org.variorum.claim.Contention;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.persistence.JpaAnyOf;

@ApplicationScoped
class JpaShelf implements Shelf {
  private static final String LABEL =
      "p.id, p.kind, p.heading@, p.language@, p.slug, p.subkind, p.dates@, coalesce(s.shortTitle,"
          + " '')";
  private static final String SOURCE_OF_P = " left join PublishedSource s on s.id = p.id";
  static final String ROW =
      "select p.id, p.kind, p.heading@, p.language@, p.slug, p.subkind, p.dates@, p.line@,"
          + " p.questions, p.contested, p.scans, "
          + JpaByLanguage.THUMBNAIL
          + " from PublishedEntry p";
  private static final String OF_SOURCES = "l.nature = 'DERIVATION' and l.local_id = ''";
  private static final String DERIVATIONS =
      "with recursive chain (source_id, target_id, step) as ("
          + " select l.entry_id, l.target_id, 1 from published_link l where l.entry_id in (:ids)"
          + " and "
          + OF_SOURCES
          + " union all select l.entry_id, l.target_id, c.step + 1 from published_link l"
          + " join chain c on c.target_id = l.entry_id where c.step < 12 and "
          + OF_SOURCES
          + ") select distinct source_id, target_id from chain order by source_id, target_id";

  /** The first of a kind by name; {@code @} is the column, {@code !} the direction. */
  static final String NAMED =
      "(select id, @ from published_entry where kind = '%s' and parent_id is null and position = 0"
          + " order by kind!, parent_id!, position!, @!, id! limit :most)";

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject Totals totals;

  private TypedQuery<Object[]> ask(String query, String language) {
    return JpaByLanguage.ask(archive, query, language, Object[].class);
  }

  private static JpaAnyOf anyOf(String query, String language) {
    return new JpaAnyOf(JpaByLanguage.said(query, language));
  }

  private TypedQuery<Object[]> rows(JpaAnyOf query) {
    return query.ask(archive, Object[].class).setParameter("today", LocalDate.now(clock));
  }

  private static Label label(Object[] row) {
    return new Label(
        new EntryId((String) row[0]),
        (EntryKind) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7]);
  }

  @Override
  public Map<EntryId, Label> labels(Collection<EntryId> ids, String language) {
    Map<EntryId, Label> labels = new HashMap<>();
    if (!ids.isEmpty()) {
      anyOf(
              "select " + LABEL + " from PublishedEntry p" + SOURCE_OF_P + " where p.id in :ids",
              language)
          .with("ids", JpaByLanguage.values(ids))
          .ask(archive, Object[].class)
          .getResultStream()
          .map(JpaShelf::label)
          .forEach(label -> labels.put(label.id(), label));
    }
    return labels;
  }

  @Override
  public List<Incoming> incoming(EntryId id, String language, int most) {
    return ask(
            "select "
                + LABEL
                + ", l.nature, l.role, l.localId from PublishedLink l"
                + " join PublishedEntry p on p.id = l.entryId"
                + SOURCE_OF_P
                + " where l.targetId = :id order by l.nature, p.sort@, p.id, l.localId",
            language)
        .setParameter("id", id.value())
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new Incoming(label(row), (Link.Nature) row[8], (String) row[9], (String) row[10]))
        .toList();
  }

  @Override
  public List<Use> uses(EntryId source, String language, int most) {
    return uses("c.sourceId = :id", source.value(), language, most);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<EntryId, List<EntryId>> derivations(Collection<EntryId> sources) {
    Map<EntryId, List<EntryId>> derivations = new HashMap<>();
    if (!sources.isEmpty()) {
      List<Object[]> rows =
          archive
              .createNativeQuery(DERIVATIONS, Object[].class)
              .setParameter("ids", JpaByLanguage.values(sources))
              .getResultList();
      rows.forEach(
          row ->
              derivations
                  .computeIfAbsent(new EntryId((String) row[0]), source -> new ArrayList<>())
                  .add(new EntryId((String) row[1])));
    }
    return derivations;
  }

  @Override
  public List<EntryId> worksOf(Collection<EntryId> authors) {
    return new JpaAnyOf(
            "select l.entryId from PublishedLink l join PublishedSource s on s.id = l.entryId"
                + " where l.targetId in :authors and l.nature = :wrote")
        .with("authors", JpaByLanguage.values(authors))
        .ask(archive, String.class)
        .setParameter("wrote", Link.Nature.AUTHOR)
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }

  @Override
  public List<Use> usesOf(ObjectId object, String language) {
    return uses("c.objectId = :id", object.value(), language, 200);
  }

  private List<Use> uses(String where, String id, String language, int most) {
    return ask(
            "select "
                + LABEL
                + ", coalesce(c.questionId, ''), coalesce(q.wording@, ''), c.stance,"
                + " coalesce(c.locator, ''), coalesce(k.contested, q.contention = :course, false)"
                + " from PublishedCitation c"
                + " join PublishedEntry p on p.id = c.entryId"
                + SOURCE_OF_P
                + " left join PublishedQuestion q on q.entryId = c.entryId and q.localId ="
                + " c.questionId left join PublishedClaim k on k.entryId = c.entryId"
                + " and k.localId = c.partId where "
                + where
                + " order by p.sort@, p.id, c.localId",
            language)
        .setParameter("id", id)
        .setParameter("course", Contention.COURSE)
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new Use(
                    label(row),
                    (String) row[8],
                    (String) row[9],
                    Codes.of((Stance) row[10]),
                    (String) row[11],
                    row[10] == Stance.SUPPORTS && (Boolean) row[12]))
        .toList();
  }

  @Override
  public List<ListRow> list(Selection selection, String language) {
    return totals.isLarge() && selection.isWhole() && selection.sort() == ListSort.NAME
        ? byName(selection, language)
        : sorted(selection, language);
  }

  /**
   * Kind by kind in the order of the index of the tree, in which nothing of a list lies, so that
   * nothing is sorted but what is shown.
   */
  @SuppressWarnings("unchecked")
  private List<ListRow> byName(Selection selection, String language) {
    String sort = "sort_" + language;
    String direction = selection.descending() ? " desc" : "";
    String all =
        selection.kinds().stream()
            .map(kind -> NAMED.formatted(kind.name()))
            .collect(Collectors.joining(" union all "));
    List<Object> ids =
        archive
            .createNativeQuery(
                ("select id from (" + all + ") named order by @!, id! limit :size offset :from")
                    .replace("@", sort)
                    .replace("!", direction),
                Object.class)
            .setParameter("most", selection.from() + selection.size())
            .setParameter("size", selection.size())
            .setParameter("from", selection.from())
            .getResultList();
    List<EntryId> named = ids.stream().map(id -> new EntryId((String) id)).toList();
    Map<EntryId, ListRow> rows = rows(named, language);
    return named.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  private List<ListRow> sorted(Selection selection, String language) {
    String direction = selection.descending() ? " desc" : "";
    String by =
        switch (selection.sort()) {
          case NAME -> "p.sort@" + direction;
          case TIME -> "p.earliest" + direction + " nulls last, p.sort@";
          case KIND -> "p.kind" + direction + ", p.subkind" + direction + ", p.sort@";
          case DISPUTED -> "p.contested" + direction + ", p.sort@";
          case PUBLISHED -> "p.publishedAt" + direction + ", p.sort@";
        };
    JpaAnyOf query = anyOf(ROW + where(selection) + " order by " + by + ", p.id", language);
    return filtered(rows(query.with("kinds", selection.kinds())), selection)
        .setFirstResult(selection.from())
        .setMaxResults(selection.size())
        .getResultStream()
        .map(JpaShelf::row)
        .toList();
  }

  private static String where(Selection selection) {
    Narrow narrow = selection.narrow();
    return " where p.kind in :kinds"
        + (narrow.subkind().isEmpty() ? "" : " and p.subkind = :subkind")
        + (narrow.since() == null ? "" : " and p.latest >= :since")
        + (narrow.until() == null ? "" : " and p.earliest <= :until")
        + (narrow.disputed() ? " and p.contested > 0" : "")
        + (selection.filter().isEmpty()
            ? ""
            : " and (exists (select n.rowId from PublishedName n where n.entryId = p.id and"
                + " lower(n.text) like :filter escape '!')"
                + " or lower(p.headingEn) like :filter escape '!'"
                + " or lower(p.headingRu) like :filter escape '!'"
                + " or lower(p.headingDe) like :filter escape '!')");
  }

  private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Selection selection) {
    Narrow narrow = selection.narrow();
    if (!narrow.subkind().isEmpty()) {
      query.setParameter("subkind", narrow.subkind());
    }
    if (narrow.since() != null) {
      query.setParameter("since", narrow.since());
    }
    if (narrow.until() != null) {
      query.setParameter("until", narrow.until());
    }
    if (!selection.filter().isEmpty()) {
      String words = selection.filter().toLowerCase(Locale.ROOT);
      query.setParameter("filter", "%" + words.replaceAll("([!%_])", "!$1") + "%");
    }
    return query;
  }

  static ListRow row(Object[] row) {
    return new ListRow(
        (String) row[0],
        ((EntryKind) row[1]).code(),
        Paths.entry(new EntryId((String) row[0]), (String) row[4]),
        new TextView((String) row[2], (String) row[3]),
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (Integer) row[8],
        (Integer) row[9],
        (Integer) row[10],
        JpaByLanguage.word(row[11]));
  }

  @Override
  public long count(Selection selection) {
    if (selection.isWhole()) {
      Map<EntryKind, Long> counts = counts();
      return selection.kinds().stream().mapToLong(kind -> counts.getOrDefault(kind, 0L)).sum();
    }
    return filtered(
            new JpaAnyOf("select count(p.id) from PublishedEntry p" + where(selection))
                .with("kinds", selection.kinds())
                .ask(archive, Long.class),
            selection)
        .getSingleResult();
  }

  @Override
  public Map<EntryKind, Long> counts() {
    return totals.of("kinds", this::countedNow);
  }

  private Map<EntryKind, Long> countedNow() {
    Map<EntryKind, Long> counts = new EnumMap<>(EntryKind.class);
    archive
        .createQuery(
            "select p.kind, count(*) from PublishedEntry p group by p.kind", Object[].class)
        .getResultStream()
        .forEach(row -> counts.put((EntryKind) row[0], (Long) row[1]));
    totals.counted(counts.values().stream().mapToLong(Long::longValue).sum());
    return counts;
  }

  @Override
  public List<ListRow> newest(EntryKind kind, boolean withScans, String language, int most) {
    String which =
        " where p.kind = :kind and p.publishedAt >= :since"
            + (withScans
                ? " and p.thumbnail is not null and exists " + JpaByLanguage.THUMBNAIL
                : "");
    LocalDate today = LocalDate.now(clock);
    TypedQuery<Instant> times = // read off an index, so that only what is as new as these is sorted
        JpaByLanguage.ask(
            archive,
            "select p.publishedAt from PublishedEntry p"
                + which
                + " order by p.kind desc, p.publishedAt desc, p.id desc",
            language,
            Instant.class);
    if (withScans) {
      times.setParameter("today", today);
    }
    List<Instant> newest =
        times
            .setParameter("kind", kind)
            .setParameter("since", Instant.EPOCH)
            .setMaxResults(most)
            .getResultList();
    return newest.isEmpty()
        ? List.of()
        : ask(ROW + which + " order by p.publishedAt desc, p.position, p.sort@, p.id", language)
            .setParameter("today", today)
            .setParameter("kind", kind)
            .setParameter("since", newest.get(newest.size() - 1))
            .setMaxResults(most)
            .getResultStream()
            .map(JpaShelf::row)
            .toList();
  }

  @Override
  public Map<EntryId, ListRow> rows(Collection<EntryId> ids, String language) {
    Map<EntryId, ListRow> rows = new HashMap<>();
    if (!ids.isEmpty()) {
      rows(anyOf(ROW + " where p.id in :ids", language).with("ids", JpaByLanguage.values(ids)))
          .getResultStream()
          .map(JpaShelf::row)
          .forEach(row -> rows.put(new EntryId(row.id()), row));
    }
    return rows;
  }
}
