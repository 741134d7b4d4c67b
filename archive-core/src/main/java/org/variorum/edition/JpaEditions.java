package org.variorum.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.DocumentCodec;
import org.variorum.hiding.HidingChanged;
import org.variorum.hiding.Hidings;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;
import org.variorum.persistence.JpaAnyOf;

/**
 * Editions never change, so they are kept parsed by entry and number; which of them is the current
 * one, and what of them is hidden, is asked of the tables each time.
 */
@ApplicationScoped
@Transactional
class JpaEditions implements Editions {
  /** Of documents; one that was read takes some five times its bytes. */
  private static final long KEPT_BYTES = 8L * 1024 * 1024;

  private static final int MOST_EDITIONS = 40;

  private static final String EDITION =
      "select e.entryId, e.number, e.publishedAt, coalesce(s.signs, ''), e.digest, e.document,"
          + " e.announcedAt, e.manner,"
          + " (select count(v.rowId) from HidingRow v"
          + " where v.digest is not null and v.inForce is not null),"
          + " (select count(g.rowId) from MergerRow g where g.inForce is not null)"
          + " from Edition e left join Staff s on s.id = e.publishedBy";

  private static final String NOT_HIDDEN =
      " and not exists (select 1 from HidingRow h where h.entryId = e.entryId"
          + " and h.edition = e.number and h.inForce is not null)";

  @Inject EntityManager archive;
  @Inject DocumentCodec codec;
  @Inject Hidings hidings;
  @Inject Mergers mergers;

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
      Manner manner,
      boolean anyScanHidden,
      boolean anyMerged) {

    static Row of(Object[] columns) {
      return new Row(
          new EditionKey((String) columns[0], (Integer) columns[1]),
          (Instant) columns[2],
          (String) columns[3],
          (String) columns[4],
          (byte[]) columns[5],
          (Instant) columns[6],
          (Manner) columns[7],
          (Long) columns[8] > 0,
          (Long) columns[9] > 0);
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
    TypedQuery<Object[]> query =
        new JpaAnyOf(
                EDITION
                    + " join PublishedEntry p on p.id = e.entryId and p.edition = e.number"
                    + " where p.id in :ids and e.entryId in :ids" // else H2 goes through all
                    + NOT_HIDDEN)
            .with("ids", entries.stream().map(EntryId::value).toList())
            .ask(archive, Object[].class);
    read(query).forEach(edition -> found.put(edition.entry().id(), edition));
    return found;
  }

  @Override
  public Optional<PublishedEdition> numbered(EntryId entry, int number) {
    return read(
            archive
                .createQuery(
                    EDITION
                        + " join PublishedEntry p on p.id = e.entryId"
                        + " where e.entryId = :entry and e.number = :number"
                        + NOT_HIDDEN,
                    Object[].class)
                .setParameter("entry", entry.value())
                .setParameter("number", number))
        .stream()
        .findFirst();
  }

  @Override
  public List<PublishedEdition> all(EntryId entry) {
    List<PublishedEdition> all = new ArrayList<>();
    read(archive
            .createQuery(
                EDITION
                    + " join PublishedEntry p on p.id = e.entryId"
                    + " where e.entryId = :entry"
                    + NOT_HIDDEN
                    + " order by e.number desc",
                Object[].class)
            .setParameter("entry", entry.value())
            .setMaxResults(MOST_EDITIONS))
        .forEach(edition -> all.add(0, edition));
    return all;
  }

  /** Only where any scan is hidden at all is it asked which; and so of entries that were merged. */
  private List<PublishedEdition> read(TypedQuery<Object[]> query) {
    List<Row> rows = query.getResultList().stream().map(Row::of).toList();
    Set<ObjectId> hidden = rows.stream().anyMatch(Row::anyScanHidden) ? hidings.scans() : Set.of();
    Redirections merged =
        rows.stream().anyMatch(Row::anyMerged) ? mergers.redirections() : Redirections.NONE;
    return rows.stream()
        .flatMap(row -> parsed(row).stream())
        .map(edition -> edition.telling(codec.without(hidden, edition.entry())))
        .map(edition -> edition.telling(merged.followed(codec, edition.entry())))
        .toList();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HidingChanged change) {
    parsed.invalidateAll();
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
