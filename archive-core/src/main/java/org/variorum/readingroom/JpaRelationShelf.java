package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.variorum.entry.Link;
import org.variorum.identifier.EntryId;
import org.variorum.persistence.JpaAnyOf;

@ApplicationScoped
class JpaRelationShelf implements RelationShelf {
  @Inject EntityManager archive;

  @Override
  public List<Edge> edges(Collection<EntryId> entries, Collection<String> roles, int most) {
    return entries.isEmpty()
        ? List.of()
        : new JpaAnyOf(
                "select l.entryId, l.targetId, l.role from PublishedLink l where l.nature ="
                    + " :relation and l.role in :roles and (l.entryId in :ids or l.targetId in"
                    + " :ids) order by l.entryId, l.localId")
            .with("roles", roles)
            .with("ids", JpaByLanguage.values(entries))
            .ask(archive, Object[].class)
            .setParameter("relation", Link.Nature.RELATION)
            .setMaxResults(most)
            .getResultStream()
            .map(
                row ->
                    new Edge(
                        new EntryId((String) row[0]),
                        new EntryId((String) row[1]),
                        (String) row[2]))
            .toList();
  }
}
