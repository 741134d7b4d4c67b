package org.variorum.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.identifier.EntryId;
import org.variorum.revision.EntryState;

/**
 * Reads the codes of all units in one pass: the tables know no code without what stands between its
 * letters, and this is asked for hundreds of files at once.
 */
@ApplicationScoped
@Transactional
class JpaCodedUnits implements CodedUnits {
  @Inject EntityManager archive;

  @Override
  public Map<CodeKey, List<FiledUnit>> with(Collection<CodeKey> keys) {
    Set<CodeKey> wanted = Set.copyOf(keys);
    Map<CodeKey, List<FiledUnit>> found = new HashMap<>();
    if (wanted.isEmpty()) {
      return found;
    }
    try (Stream<Object[]> rows =
        archive
            .createQuery(
                "select e.id, e.code, e.heading from DeskEntry e"
                    + " where e.code is not null and e.revision > 0 and e.state not in :gone",
                Object[].class)
            .setParameter("gone", EntryState.offTheDesk())
            .getResultStream()) {
      rows.forEach(
          row -> {
            CodeKey key = CodeKey.of((String) row[1]);
            if (wanted.contains(key)) {
              found
                  .computeIfAbsent(key, unknown -> new ArrayList<>())
                  .add(
                      new FiledUnit(
                          new EntryId((String) row[0]), (String) row[1], (String) row[2]));
            }
          });
    }
    return found;
  }
}
