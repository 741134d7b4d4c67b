package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

@ApplicationScoped
class JpaTreeShelf implements TreeShelf {
  private static final String TREE =
      "select p.id, p.slug, p.heading@, p.language@, p.level, p.dates@, p.code, p.scans,"
          + " (select count(b.id) from PublishedEntry b where b.parentId = p.id), "
          + JpaByLanguage.THUMBNAIL;

  /** Kind and parent are the same for all; with them the order is that of an index as a whole. */
  private static final String IN_ORDER = " order by p.kind, p.parentId, p.position, p.sort@, p.id";

  private static final String SCANNED =
      "with scanned as (select p.id as id, p.parentId as parent from PublishedEntry p"
          + " where p.scans > 0 union select above.id as id, above.parentId as parent"
          + " from PublishedEntry above join scanned below on above.id = below.parent) ";
  private static final String SCANS_WITHIN = " and p.id in (select s.id from scanned s)";
  private static final int HIGHEST = 20;

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  @SuppressWarnings("unchecked")
  public List<Higher> from(EntryId unit) {
    List<Object[]> rows =
        archive
            .createNativeQuery(
                "with recursive above (id, parent_id, institution_id, step) as ("
                    + " select id, parent_id, institution_id, 0 from published_entry where id = :id"
                    + " union all select p.id, p.parent_id, p.institution_id, a.step + 1"
                    + " from published_entry p join above a on p.id = a.parent_id where a.step < "
                    + HIGHEST
                    + ") select id, institution_id from above order by step",
                Object[].class)
            .setParameter("id", unit.value())
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Higher(
                    new EntryId((String) row[0]),
                    Optional.ofNullable((String) row[1]).map(EntryId::new)))
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Set<EntryId> among(EntryId unit, Collection<EntryId> units) {
    if (units.isEmpty()) {
      return Set.of();
    }
    List<String> rows =
        archive
            .createNativeQuery(
                "with recursive above (id, parent_id, step) as (select id, parent_id, 0 from"
                    + " published_entry where id in (:ids) union all select a.id, p.parent_id,"
                    + " a.step + 1 from published_entry p join above a on p.id = a.parent_id"
                    + " where a.step < "
                    + HIGHEST
                    + ") select distinct id from above where parent_id = :unit",
                String.class)
            .setParameter("ids", JpaByLanguage.values(units))
            .setParameter("unit", unit.value())
            .getResultList();
    return rows.stream().map(EntryId::new).collect(Collectors.toSet());
  }

  @Override
  public List<TreeRow> below(
      Optional<EntryId> parent, boolean withScans, String language, int from, int size) {
    return ask(TREE, parent, withScans, IN_ORDER, language, Object[].class)
        .setParameter("today", LocalDate.now(clock))
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(JpaTreeShelf::tree)
        .toList();
  }

  @Override
  public long count(Optional<EntryId> parent, boolean withScans) {
    return ask("select count(p.id)", parent, withScans, "", "en", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> ask(
      String select,
      Optional<EntryId> parent,
      boolean withScans,
      String order,
      String language,
      Class<T> answer) {
    String query =
        (withScans ? SCANNED : "")
            + select
            + " from PublishedEntry p where p.kind = :unit and "
            + (parent.isPresent() ? "p.parentId = :parent" : "p.parentId is null")
            + (withScans ? SCANS_WITHIN : "")
            + order;
    TypedQuery<T> asked =
        JpaByLanguage.ask(archive, query, language, answer).setParameter("unit", EntryKind.UNIT);
    parent.ifPresent(id -> asked.setParameter("parent", id.value()));
    return asked;
  }

  private static TreeRow tree(Object[] row) {
    return new TreeRow(
        (String) row[0],
        Paths.entry(new EntryId((String) row[0]), (String) row[1]),
        new TextView((String) row[2], (String) row[3]),
        level((String) row[4]),
        TextView.NONE,
        (String) row[5],
        JpaByLanguage.word(row[6]),
        TextView.NONE,
        (Integer) row[7],
        (Long) row[8],
        JpaByLanguage.word(row[9]));
  }

  private static String level(@Nullable String level) {
    return level == null ? "" : level.toLowerCase(Locale.ROOT);
  }
}
