package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

@ApplicationScoped
class JpaTreeShelf implements TreeShelf {
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
    return JpaByLanguage.ask(archive, query, language, Object[].class);
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
        .map(JpaTreeShelf::tree)
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
        JpaByLanguage.word(row[6]),
        TextView.NONE,
        (Integer) row[7],
        (Long) row[8],
        JpaByLanguage.word(row[9]));
  }

  private static String level(@Nullable String level) {
    return level == null ? "" : level.toLowerCase(Locale.ROOT);
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
}
