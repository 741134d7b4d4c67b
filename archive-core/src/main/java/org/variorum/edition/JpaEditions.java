package org.variorum.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.document.DocumentCodec;
import org.variorum.identifier.EntryId;

/**
 * Editions never change, so they are kept parsed by entry and number; which of them is the current
 * one is asked of the published tables each time.
 */
@ApplicationScoped
@Transactional
class JpaEditions implements Editions {
  private static final long KEPT_BYTES = 24L * 1024 * 1024;

  private static final int MOST_EDITIONS = 40;

  private static final String EDITION =
      "select e.entryId, e.number, e.publishedAt, coalesce(s.penName, ''), e.digest, e.document,"
          + " e.announcedAt, e.manner"
          + " from Edition e left join Staff s on s.id = e.publishedBy";

  @Inject EntityManager archive;
  @Inject DocumentCodec codec;

  private final Cache<EditionKey, Weighed> parsed =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((EditionKey key, Weighed edition) -> edition.bytes())
          .build();

  /** What the database answers, read once and dropped. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Row(
      EditionKey key,
      Instant publishedAt,
      String publisher,
      String digest,
      byte @Nullable [] document,
      Instant announcedAt,
      Manner manner) {

    static Row of(Object[] columns) {
      return new Row(
          new EditionKey((String) columns[0], (Integer) columns[1]),
          (Instant) columns[2],
          (String) columns[3],
          (String) columns[4],
          (byte[]) columns[5],
          (Instant) columns[6],
          (Manner) columns[7]);
    }
  }

  private record Weighed(PublishedEdition edition, int bytes) {}

  @Override
  public Optional<PublishedEdition> current(EntryId entry) {
    return Optional.ofNullable(current(List.of(entry)).get(entry));
  }

  @Override
  public Map<EntryId, PublishedEdition> current(Collection<EntryId> entries) {
    Map<EntryId, PublishedEdition> found = new HashMap<>();
    if (entries.isEmpty()) {
      return found;
    }
    archive
        .createQuery(
            EDITION
                + " join PublishedEntry p on p.id = e.entryId and p.edition = e.number"
                + " where p.id in :ids",
            Object[].class)
        .setParameter("ids", entries.stream().map(EntryId::value).toList())
        .getResultStream()
        .flatMap(columns -> parsed(Row.of(columns)).stream())
        .forEach(edition -> found.put(edition.entry().id(), edition));
    return found;
  }

  @Override
  public Optional<PublishedEdition> numbered(EntryId entry, int number) {
    return archive
        .createQuery(
            EDITION
                + " join PublishedEntry p on p.id = e.entryId"
                + " where e.entryId = :entry and e.number = :number",
            Object[].class)
        .setParameter("entry", entry.value())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .flatMap(columns -> parsed(Row.of(columns)));
  }

  @Override
  public List<PublishedEdition> all(EntryId entry) {
    List<PublishedEdition> all = new ArrayList<>();
    archive
        .createQuery(
            EDITION
                + " join PublishedEntry p on p.id = e.entryId"
                + " where e.entryId = :entry order by e.number desc",
            Object[].class)
        .setParameter("entry", entry.value())
        .setMaxResults(MOST_EDITIONS)
        .getResultStream()
        .flatMap(columns -> parsed(Row.of(columns)).stream())
        .forEach(edition -> all.add(0, edition));
    return all;
  }

  private Optional<PublishedEdition> parsed(Row row) {
    byte[] document = row.document();
    return document == null
        ? Optional.empty()
        : Optional.of(parsed.get(row.key(), key -> read(row, document)).edition());
  }

  private Weighed read(Row row, byte[] document) {
    return new Weighed(
        new PublishedEdition(
            codec.read(document),
            row.key().number(),
            row.publishedAt(),
            row.announcedAt(),
            row.publisher(),
            row.digest(),
            row.manner()),
        document.length);
  }

  @Override
  public List<EditionHead> of(EntryId entry) {
    return archive
        .createQuery(
            JpaEditionLedger.HEAD
                + " join PublishedEntry p on p.id = e.entryId"
                + " where e.entryId = :entry order by e.number desc",
            EditionHead.class)
        .setParameter("entry", entry.value())
        .getResultList();
  }

  @Override
  public List<EntryId> publishedAfter(@Nullable EntryId last, int limit) {
    return archive
        .createQuery(
            "select p.id from PublishedEntry p where p.id > :last order by p.id", String.class)
        .setParameter("last", last == null ? "" : last.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }
}
