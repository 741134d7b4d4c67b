package org.variorum.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Languages;
import org.variorum.language.Texts;
import org.variorum.persistence.JpaAnyOf;

@ApplicationScoped
class JpaCitedPages implements CitedPages {
  private static final int MOST = 1000;

  @Inject EntityManager archive;

  @Override
  public Set<ObjectId> among(Collection<ObjectId> pages) {
    return pages.isEmpty()
        ? Set.of()
        : new JpaAnyOf(
                "select distinct c.objectId from PublishedCitation c where c.objectId in :pages")
            .with("pages", pages.stream().map(ObjectId::value).toList())
            .ask(archive, String.class)
            .getResultStream()
            .map(ObjectId::new)
            .collect(Collectors.toSet());
  }

  @Override
  public List<Marked> on(ObjectId page) {
    return archive
        .createQuery(
            "select c.entryId, c.localId, p.languageEn, p.headingEn, p.languageRu, p.headingRu,"
                + " p.languageDe, p.headingDe, c.questionId, q.wordingEn, q.wordingRu, q.wordingDe"
                + " from PublishedCitation c join PublishedEntry p on p.id = c.entryId"
                + " left join PublishedQuestion q on q.entryId = c.entryId"
                + " and q.localId = c.questionId where c.objectId = :page"
                + " order by p.sortEn, p.id, c.localId",
            Object[].class)
        .setParameter("page", page.value())
        .setMaxResults(MOST)
        .getResultStream()
        .map(JpaCitedPages::marked)
        .toList();
  }

  private static Marked marked(Object[] row) {
    Map<String, String> heading = new TreeMap<>();
    for (int i = 2; i < 8; i += 2) {
      heading.put((String) row[i], (String) row[i + 1]);
    }
    Map<String, String> wording = new TreeMap<>();
    for (int i = 0; i < Languages.SPOKEN.size(); i++) {
      wording.put(Languages.SPOKEN.get(i), word(row[9 + i]));
    }
    return new Marked(
        new EntryId((String) row[0]),
        new LocalId((String) row[1]),
        Texts.of(heading),
        Optional.ofNullable((String) row[8]).map(LocalId::new),
        Texts.of(wording));
  }

  private static String word(@Nullable Object word) {
    return word == null ? "" : (String) word;
  }
}
