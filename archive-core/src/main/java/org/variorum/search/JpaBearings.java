package org.variorum.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.persistence.JpaAnyOf;

@ApplicationScoped
class JpaBearings implements Bearings {
  private static final int AT_ONCE = 1000;
  private static final int HIGHEST = 20;
  private static final String ABOVE =
      "with recursive above (unit_id, upper_id, step) as ("
          + " select id, parent_id, 1 from published_entry"
          + " where id in (:ids) and parent_id is not null"
          + " union all select a.unit_id, p.parent_id, a.step + 1 from above a"
          + " join published_entry p on p.id = a.upper_id"
          + " where p.parent_id is not null and a.step < "
          + HIGHEST
          + ") select unit_id, upper_id from above order by unit_id, step";

  @Inject EntityManager archive;

  @Override
  public Map<EntryId, EntryKind> kinds(Collection<EntryId> entries) {
    Map<EntryId, EntryKind> kinds = new HashMap<>();
    List<String> ids = entries.stream().map(EntryId::value).distinct().toList();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      new JpaAnyOf("select p.id, p.kind from PublishedEntry p where p.id in :ids")
          .with("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .ask(archive, Object[].class)
          .getResultStream()
          .forEach(row -> kinds.put(new EntryId((String) row[0]), (EntryKind) row[1]));
    }
    return kinds;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<EntryId, List<EntryId>> above(Collection<EntryId> units) {
    Map<EntryId, List<EntryId>> above = new LinkedHashMap<>();
    if (!units.isEmpty()) {
      List<Object[]> rows =
          archive
              .createNativeQuery(ABOVE, Object[].class)
              .setParameter("ids", units.stream().map(EntryId::value).toList())
              .getResultList();
      rows.forEach(
          row ->
              above
                  .computeIfAbsent(new EntryId((String) row[0]), unit -> new ArrayList<>())
                  .add(new EntryId((String) row[1])));
    }
    return above;
  }
}
