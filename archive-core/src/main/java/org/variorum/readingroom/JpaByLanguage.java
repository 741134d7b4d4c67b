package org.variorum.readingroom;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/** Queries are written once for all languages: {@code @} stands for the suffix of their columns. */
final class JpaByLanguage {
  /** The picture that stands for an entry, if visitors may see it {@code :today}. */
  static final String THUMBNAIL =
      "(select o.id from DigitalObject o where o.id = p.thumbnail"
          + " and (o.access = OPEN or o.access = CLOSED and o.closedUntil <= :today))";

  private JpaByLanguage() {}

  static <T> TypedQuery<T> ask(
      EntityManager archive, String query, String language, Class<T> answer) {
    return archive.createQuery(said(query, language), answer);
  }

  /** The query as it is put in a language. */
  static String said(String query, String language) {
    String suffix = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    return query.replace("@", suffix);
  }

  static List<String> values(Collection<EntryId> ids) {
    return ids.stream().map(EntryId::value).toList();
  }

  /** A column that may be empty. */
  static String word(@Nullable Object word) {
    return word == null ? "" : (String) word;
  }
}
