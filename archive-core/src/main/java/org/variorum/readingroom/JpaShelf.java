package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Stance;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;

/** Queries are written per language: {@code @} stands for the suffix of its columns. */
@ApplicationScoped
class JpaShelf implements Shelf {
  private static final String LABEL =
      "p.id, p.kind, p.heading@, p.language@, p.slug, p.subkind, p.dates@, coalesce(s.shortTitle,"
          + " '')";
  private static final String SOURCE_OF_P = " left join PublishedSource s on s.id = p.id";
  private static final String ROW =
      "select p.id, p.kind, p.heading@, p.language@, p.slug, p.subkind, p.dates@, p.line@,"
          + " p.questions, p.contested, p.scans, p.thumbnail from PublishedEntry p";
  private static final String QUESTION =
      "select q.entryId, q.localId, q.wording@, p.heading@, p.language@, p.slug, q.contested,"
          + " q.accounts, q.claims, q.sources, q.publishedAt"
          + " from PublishedQuestion q join PublishedEntry p on p.id = q.entryId";
  private static final String TREE =
      "select p.id, p.slug, p.heading@, p.language@, p.level, p.dates@, p.code, p.scans,"
          + " (select count(b.id) from PublishedEntry b where b.parentId = p.id), p.thumbnail";
  private static final String IN_ORDER = " order by p.position, p.sort@, p.id";
  private static final String SCANS_WITHIN =
      " and (p.scans > 0 or exists (select b.id from PublishedEntry b where b.parentId = p.id"
          + " and (b.scans > 0 or exists (select c.id from PublishedEntry c where c.parentId = b.id"
          + " and (c.scans > 0 or exists (select d.id from PublishedEntry d"
          + " where d.parentId = c.id and d.scans > 0))))))";
  private static final int HIGHEST = 20;

  @Inject EntityManager archive;

  private TypedQuery<Object[]> ask(String query, String language) {
    String suffix = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    return archive.createQuery(query.replace("@", suffix), Object[].class);
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

  private static List<String> values(Collection<EntryId> ids) {
    return ids.stream().map(EntryId::value).toList();
  }

  @Override
  public Map<EntryId, Label> labels(Collection<EntryId> ids, String language) {
    Map<EntryId, Label> labels = new HashMap<>();
    if (!ids.isEmpty()) {
      ask(
              "select " + LABEL + " from PublishedEntry p" + SOURCE_OF_P + " where p.id in :ids",
              language)
          .setParameter("ids", values(ids))
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
  public List<Use> usesOf(ObjectId object, String language) {
    return uses("c.objectId = :id", object.value(), language, 200);
  }

  private List<Use> uses(String where, String id, String language, int most) {
    return ask(
            "select "
                + LABEL
                + ", coalesce(c.questionId, ''), coalesce(q.wording@, ''), c.stance,"
                + " coalesce(c.locator, '') from PublishedCitation c"
                + " join PublishedEntry p on p.id = c.entryId"
                + SOURCE_OF_P
                + " left join PublishedQuestion q on q.entryId = c.entryId and q.localId ="
                + " c.questionId where "
                + where
                + " order by p.sort@, p.id, c.localId",
            language)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new Use(
                    label(row),
                    (String) row[8],
                    (String) row[9],
                    Codes.of((Stance) row[10]),
                    (String) row[11]))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<EntryId> above(EntryId unit) {
    List<String> ids =
        archive
            .createNativeQuery(
                "with recursive above (id, parent_id, step) as ("
                    + " select id, parent_id, 0 from published_entry where id = :id"
                    + " union all select p.id, p.parent_id, a.step + 1 from published_entry p"
                    + " join above a on p.id = a.parent_id where a.step < "
                    + HIGHEST
                    + ") select id from above where step > 0 order by step",
                String.class)
            .setParameter("id", unit.value())
            .getResultList();
    return ids.stream().map(EntryId::new).toList();
  }

  @Override
  public List<TreeRow> below(
      Optional<EntryId> parent, boolean withScans, String language, int from, int size) {
    String where = parent.isPresent() ? "p.parentId = :parent" : "p.parentId is null";
    TypedQuery<Object[]> query =
        ask(
                TREE
                    + " from PublishedEntry p where p.kind = :unit and "
                    + where
                    + (withScans ? SCANS_WITHIN : "")
                    + IN_ORDER,
                language)
            .setParameter("unit", EntryKind.UNIT);
    parent.ifPresent(id -> query.setParameter("parent", id.value()));
    return query
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(JpaShelf::tree)
        .toList();
  }

  private static TreeRow tree(Object[] row) {
    return new TreeRow(
        (String) row[0],
        Paths.entry(new EntryId((String) row[0]), (String) row[1]),
        new TextView((String) row[2], (String) row[3]),
        level((String) row[4]),
        TextView.NONE,
        (String) row[5],
        word(row[6]),
        TextView.NONE,
        (Integer) row[7],
        (Long) row[8],
        word(row[9]));
  }

  private static String level(@Nullable String level) {
    return level == null ? "" : level.toLowerCase(Locale.ROOT);
  }

  private static String word(@Nullable Object word) {
    return word == null ? "" : (String) word;
  }

  @Override
  public Map<String, List<TreeRow>> belowEach(
      Collection<String> parents, String language, int most) {
    Map<String, List<TreeRow>> below = new HashMap<>();
    if (!parents.isEmpty()) {
      ask(
              TREE + ", p.parentId from PublishedEntry p where p.parentId in :parents" + IN_ORDER,
              language)
          .setParameter("parents", parents)
          .setMaxResults(most)
          .getResultStream()
          .forEach(
              row ->
                  below
                      .computeIfAbsent((String) row[10], parent -> new ArrayList<>())
                      .add(tree(row)));
    }
    return below;
  }

  @Override
  public List<ListRow> list(Selection selection, String language) {
    String direction = selection.descending() ? " desc" : "";
    String by =
        switch (selection.sort()) {
          case NAME -> "p.sort@" + direction;
          case TIME -> "p.earliest" + direction + " nulls last, p.sort@";
          case KIND -> "p.kind" + direction + ", p.subkind" + direction + ", p.sort@";
          case DISPUTED -> "p.contested" + direction + ", p.sort@";
          case PUBLISHED -> "p.publishedAt" + direction + ", p.sort@";
        };
    return filtered(ask(ROW + where(selection) + " order by " + by + ", p.id", language), selection)
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
    query.setParameter("kinds", selection.kinds());
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

  private static ListRow row(Object[] row) {
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
        word(row[11]));
  }

  @Override
  public long count(Selection selection) {
    return filtered(
            archive.createQuery(
                "select count(p.id) from PublishedEntry p" + where(selection), Long.class),
            selection)
        .getSingleResult();
  }

  @Override
  public Map<EntryKind, Long> counts() {
    Map<EntryKind, Long> counts = new EnumMap<>(EntryKind.class);
    archive
        .createQuery(
            "select p.kind, count(p.id) from PublishedEntry p group by p.kind", Object[].class)
        .getResultStream()
        .forEach(row -> counts.put((EntryKind) row[0], (Long) row[1]));
    return counts;
  }

  @Override
  public List<QuestionRow> questions(String language, int from, int size) {
    return ask(
            QUESTION
                + " where q.contested = true"
                + " order by q.ofItsOwn desc, q.publishedAt desc, q.accounts desc, q.sources desc,"
                + " q.entryId, q.localId",
            language)
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(row -> question(row, language))
        .toList();
  }

  @Override
  public List<QuestionRow> questionsWith(Profile.Featured featured, String language, int size) {
    return ask(
            QUESTION
                + " where q.contested = true"
                + " order by case when q.entryId = :entry and q.localId = :question"
                + " then 0 else 1 end, q.ofItsOwn desc, q.publishedAt desc, q.accounts desc,"
                + " q.sources desc, q.entryId, q.localId",
            language)
        .setParameter("entry", featured.entry())
        .setParameter("question", featured.question())
        .setMaxResults(size)
        .getResultStream()
        .map(row -> question(row, language))
        .toList();
  }

  @Override
  public long countQuestions() {
    return archive
        .createQuery(
            "select count(*) from PublishedQuestion q where q.contested = true", Long.class)
        .getSingleResult();
  }

  @Override
  public List<QuestionRow> questionsShownOn(EntryId id, String language) {
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
  public Map<String, QuestionRow> questionsOf(Collection<EntryId> entries, String language) {
    Map<String, QuestionRow> questions = new HashMap<>();
    if (!entries.isEmpty()) {
      ask(QUESTION + " where q.entryId in :ids", language)
          .setParameter("ids", values(entries))
          .getResultStream()
          .map(row -> question(row, language))
          .forEach(row -> questions.put(row.path(), row));
    }
    return questions;
  }

  private static QuestionRow question(Object[] row, String language) {
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
        DateText.in(language).of(HistoricalDate.of(day)));
  }

  @Override
  public List<ListRow> newest(Set<EntryKind> kinds, boolean withScans, String language, int most) {
    return ask(
            ROW
                + " where p.kind in :kinds"
                + (withScans ? " and p.thumbnail is not null" : "")
                + " order by p.publishedAt desc, p.position, p.sort@",
            language)
        .setParameter("kinds", kinds)
        .setMaxResults(most)
        .getResultStream()
        .map(JpaShelf::row)
        .toList();
  }

  @Override
  public Map<EntryId, ListRow> rows(Collection<EntryId> ids, String language) {
    Map<EntryId, ListRow> rows = new HashMap<>();
    if (!ids.isEmpty()) {
      ask(ROW + " where p.id in :ids", language)
          .setParameter("ids", values(ids))
          .getResultStream()
          .map(JpaShelf::row)
          .forEach(row -> rows.put(new EntryId(row.id()), row));
    }
    return rows;
  }
}
