package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentStore;
import org.variorum.digitalobject.ObjectState;
import org.variorum.document.Document;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.EditionKey;
import org.variorum.language.RefusedException;

@ApplicationScoped
@Transactional
class JpaLedgers implements Ledgers {
  @Inject EntityManager archive;
  @Inject DocumentCodec codec;
  @Inject ContentStore store;

  @Override
  public Optional<Checked> editionsAfter(@Nullable EditionKey last, int limit) {
    List<Object[]> rows =
        archive
            .createQuery(
                "select e.entryId, e.number, e.digest, e.document from Edition e"
                    + " where (e.entryId > :entry or (e.entryId = :entry and e.number > :number))"
                    + " and e.document is not null order by e.entryId, e.number",
                Object[].class)
            .setParameter("entry", last == null ? "" : last.entryId())
            .setParameter("number", last == null ? 0 : last.number())
            .setMaxResults(limit)
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> problems = new ArrayList<>();
    rows.forEach(row -> check(key(row), (String) row[2], (byte[]) row[3], problems));
    return Optional.of(new Checked(key(rows.get(rows.size() - 1)), rows.size(), problems));
  }

  @Override
  public long editions() {
    return archive
        .createQuery("select count(e) from Edition e where e.document is not null", Long.class)
        .getSingleResult();
  }

  @Override
  public List<String> objectsWithoutContent() {
    return archive
        .createQuery(
            "select o.id, o.digest from DigitalObject o where o.state <> :gone order by o.id",
            Object[].class)
        .setParameter("gone", ObjectState.ERASED)
        .getResultStream()
        .filter(row -> !store.holds(new ContentDigest((String) row[1])))
        .map(row -> "scan " + row[0] + ": its file is missing")
        .toList();
  }

  private static EditionKey key(Object[] row) {
    return new EditionKey((String) row[0], (Integer) row[1]);
  }

  private void check(EditionKey key, String digest, byte[] document, List<String> problems) {
    String name = key.entryId() + ", edition " + key.number();
    if (!Document.digestOf(document).equals(digest)) {
      problems.add(name + ": its bytes are not those that were published");
      return;
    }
    try {
      codec.read(document);
    } catch (RefusedException e) {
      problems.add(name + ": cannot be read: " + e.getMessage());
    }
  }
}
