package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.identifier.EntryId;

@ApplicationScoped
@Transactional
class JpaBranches implements Branches {
  /** A statement of PostgreSQL has 65,535 parameters at most. */
  private static final int AT_ONCE = 1000;

  @Inject EntityManager archive;

  @Override
  public NavigableSet<EntryId> of(EntryId unit, boolean drafts) {
    String entries = drafts ? "DeskEntry" : "PublishedEntry";
    List<String> below =
        archive
            .createQuery(
                "with branch as (select u.id as id from "
                    + entries
                    + " u where u.id = :unit union all select c.id as id from "
                    + entries
                    + " c join branch b on c.parentId = b.id) select b.id from branch b",
                String.class)
            .setParameter("unit", unit.value())
            .getResultList();
    NavigableSet<EntryId> all = new TreeSet<>();
    withAllReferred(below, drafts ? "DeskLink" : "PublishedLink")
        .forEach(id -> all.add(new EntryId(id)));
    return all;
  }

  private Set<String> withAllReferred(Collection<String> begun, String links) {
    Set<String> all = new HashSet<>(begun);
    List<String> last = List.copyOf(begun);
    while (!last.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (int from = 0; from < last.size(); from += AT_ONCE) {
        List<String> some = last.subList(from, Math.min(last.size(), from + AT_ONCE));
        targets(some, links).stream().filter(all::add).forEach(next::add);
      }
      last = next;
    }
    return all;
  }

  private List<String> targets(List<String> of, String links) {
    return archive
        .createQuery(
            "select distinct l.targetId from " + links + " l where l.entryId in :entries",
            String.class)
        .setParameter("entries", of)
        .getResultList();
  }
}
