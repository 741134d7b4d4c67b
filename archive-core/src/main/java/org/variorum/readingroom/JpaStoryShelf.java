package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** Stories of one day stand in the order of their headings, which is that of the language. */
@ApplicationScoped
class JpaStoryShelf implements StoryShelf {
  private static final String IN_ORDER = "order by p.earliest desc nulls last, p.sort@, p.id";

  @Inject EntityManager archive;

  @Override
  public List<EntryId> stories(String language, int from, int size) {
    return JpaByLanguage.ask(
            archive,
            "select p.id from PublishedEntry p where p.kind = :story " + IN_ORDER,
            language,
            String.class)
        .setParameter("story", EntryKind.STORY)
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }

  @Override
  public long count() {
    return archive
        .createQuery("select count(p.id) from PublishedEntry p where p.kind = :story", Long.class)
        .setParameter("story", EntryKind.STORY)
        .getSingleResult();
  }

  @Override
  public Beside beside(EntryId story, String language) {
    return JpaByLanguage.ask(
            archive,
            "select n.older, n.newer from (select p.id as id, lead(p.id) over ("
                + IN_ORDER
                + ") as older, lag(p.id) over ("
                + IN_ORDER
                + ") as newer from PublishedEntry p where p.kind = :story) n where n.id = :id",
            language,
            Object[].class)
        .setParameter("story", EntryKind.STORY)
        .setParameter("id", story.value())
        .getResultStream()
        .findFirst()
        .map(row -> new Beside(id(row[0]), id(row[1])))
        .orElse(Beside.NONE);
  }

  private static @Nullable EntryId id(@Nullable Object value) {
    return value == null ? null : new EntryId((String) value);
  }
}
