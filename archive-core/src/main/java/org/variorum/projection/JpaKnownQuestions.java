package org.variorum.projection;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.variorum.edition.PartKey;

/** The questions that are published now, by which one sees whether a new one is another. */
final class JpaKnownQuestions {
  private final Map<PartKey, Known> byPlace = new HashMap<>();

  private record Known(String digest, Instant changed) {}

  private JpaKnownQuestions() {}

  static JpaKnownQuestions of(EntityManager archive, Collection<String> entries) {
    JpaKnownQuestions known = new JpaKnownQuestions();
    if (entries.isEmpty()) {
      return known;
    }
    archive
        .createQuery(
            "select q.entryId, q.localId, q.digest, q.changedAt from PublishedQuestion q"
                + " where q.entryId in :ids",
            Object[].class)
        .setParameter("ids", entries)
        .getResultStream()
        .forEach(
            row ->
                known.byPlace.put(
                    new PartKey((String) row[0], (String) row[1]),
                    new Known((String) row[2], (Instant) row[3])));
    return known;
  }

  /**
   * Since when it has been what it is: since before, if it is the same or only a slip of the pen
   * was mended; else since the edition was announced.
   */
  Instant changed(PartKey place, String digest, Projector.Shown shown) {
    Known before = byPlace.get(place);
    boolean minor = shown.announced().isBefore(shown.published());
    return before != null && (minor || before.digest().equals(digest))
        ? before.changed()
        : shown.announced();
  }
}
