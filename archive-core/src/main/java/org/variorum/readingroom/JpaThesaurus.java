package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.variorum.identifier.EntryId;

@ApplicationScoped
class JpaThesaurus implements Thesaurus {
  private static final int MOST = 500;
  private static final String NARROWER =
      "with recursive below (id, step) as ("
          + " select l.entry_id, 1 from published_link l"
          + " where l.target_id in (:ids) and l.nature = 'BROADER'"
          + " union select l.entry_id, b.step + 1 from published_link l"
          + " join below b on l.target_id = b.id where l.nature = 'BROADER' and b.step < 8"
          + ") select distinct id from below order by id";

  @Inject EntityManager archive;

  @Override
  @SuppressWarnings("unchecked")
  public List<EntryId> narrower(Collection<EntryId> broader) {
    if (broader.isEmpty()) {
      return List.of();
    }
    List<String> ids =
        archive
            .createNativeQuery(NARROWER, String.class)
            .setParameter("ids", broader.stream().map(EntryId::value).toList())
            .setMaxResults(MOST)
            .getResultList();
    return ids.stream().map(EntryId::new).toList();
  }
}
