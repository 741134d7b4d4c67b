package org.variorum.option;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaVocabularyChanges implements VocabularyChanges {
  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public void note(String before, String after, Actor by) {
    archive.persist(new VocabularyChangeRow(before, after, by, clock.instant()));
  }

  @Override
  public List<VocabularyChange> newest(int limit) {
    return archive
        .createQuery(
            "select c, coalesce(s.penName, '') from VocabularyChangeRow c"
                + " left join Staff s on s.id = c.changedBy order by c.id desc",
            Object[].class)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> ((VocabularyChangeRow) row[0]).change((String) row[1]))
        .toList();
  }
}
