package org.variorum.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.OutsideId;

@ApplicationScoped
@Transactional
class JpaKnownEntries implements KnownEntries {
  private static final String KNOWN =
      "select e.id, e.externalId, e.kind, e.state, e.revision, e.edited, e.importDigest,"
          + " e.importBase, e.importFile, r.digest, b.digest, r.act from DeskEntry e"
          + " left join Revision r on r.entryId = e.id and r.number = e.revision"
          + " left join Revision b on b.entryId = e.id and b.number = e.importBase";

  @Inject EntityManager archive;

  @Override
  public List<KnownEntry> keyed(Collection<String> externalIds) {
    return known(KNOWN + " where e.externalId in :wanted", externalIds);
  }

  @Override
  public List<KnownEntry> identified(Collection<EntryId> ids) {
    return known(KNOWN + " where e.id in :wanted", values(ids));
  }

  private List<KnownEntry> known(String query, Collection<String> wanted) {
    return wanted.isEmpty()
        ? List.of()
        : archive
            .createQuery(query, Object[].class)
            .setParameter("wanted", wanted)
            .getResultStream()
            .map(JpaKnownEntries::of)
            .toList();
  }

  private static KnownEntry of(Object[] columns) {
    return new KnownEntry(
        new EntryId((String) columns[0]),
        (String) columns[1],
        (EntryKind) columns[2],
        (EntryState) columns[3],
        (Integer) columns[4],
        (Boolean) columns[5],
        (String) columns[6],
        (Integer) columns[7],
        (String) columns[8],
        (String) columns[9],
        (String) columns[10],
        (Act) columns[11]);
  }

  @Override
  public Map<OutsideId, List<KnownEntry>> bearing(Collection<OutsideId> identifiers) {
    if (identifiers.isEmpty()) {
      return Map.of();
    }
    Map<String, Set<OutsideId>> bearers = new HashMap<>();
    archive
        .createQuery(
            "select i.entryId, i.file, i.identifier from DeskIdentifier i"
                + " where i.identifier in :values",
            Object[].class)
        .setParameter("values", identifiers.stream().map(OutsideId::value).toList())
        .getResultStream()
        .forEach(
            row -> {
              OutsideId id = new OutsideId((String) row[1], (String) row[2]);
              if (identifiers.contains(id)) {
                bearers.computeIfAbsent((String) row[0], e -> new HashSet<>()).add(id);
              }
            });
    Map<OutsideId, List<KnownEntry>> found = new HashMap<>();
    known(KNOWN + " where e.id in :wanted", bearers.keySet()).stream()
        .filter(entry -> entry.revision() > 0 && entry.state().isOnTheDesk())
        .forEach(
            entry ->
                bearers
                    .getOrDefault(entry.id().value(), Set.of())
                    .forEach(id -> found.computeIfAbsent(id, i -> new ArrayList<>()).add(entry)));
    return found;
  }

  @Override
  public Set<EntryId> said(Map<EntryId, String> digests) {
    if (digests.isEmpty()) {
      return Set.of();
    }
    return archive
        .createQuery(
            "select r.entryId, r.digest from Revision r"
                + " where r.entryId in :ids and r.digest in :digests",
            Object[].class)
        .setParameter("ids", values(digests.keySet()))
        .setParameter("digests", Set.copyOf(digests.values()))
        .getResultStream()
        .filter(row -> row[1].equals(digests.get(new EntryId((String) row[0]))))
        .map(row -> new EntryId((String) row[0]))
        .collect(Collectors.toSet());
  }

  @Override
  public Map<EntryId, String> headings(Collection<EntryId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : archive
            .createQuery(
                "select e.id, e.heading from DeskEntry e where e.id in :ids", Object[].class)
            .setParameter("ids", values(ids))
            .getResultStream()
            .collect(Collectors.toMap(row -> new EntryId((String) row[0]), row -> (String) row[1]));
  }

  @Override
  public Map<EntryId, DeskEntry> heads(Collection<EntryId> ids) {
    Map<EntryId, DeskEntry> heads = new HashMap<>();
    archive
        .createQuery("select e from DeskEntry e where e.id in :ids", DeskEntry.class)
        .setParameter("ids", values(ids))
        .getResultStream()
        .forEach(head -> heads.put(new EntryId(head.id()), head));
    return heads;
  }

  @Override
  public Map<EntryId, String> newestDigests(Collection<EntryId> ids) {
    Map<EntryId, String> digests = new HashMap<>();
    archive
        .createQuery(
            "select r.entryId, r.digest from DeskEntry e"
                + " join Revision r on r.entryId = e.id and r.number = e.revision"
                + " where e.id in :ids",
            Object[].class)
        .setParameter("ids", values(ids))
        .getResultStream()
        .forEach(row -> digests.put(new EntryId((String) row[0]), (String) row[1]));
    return digests;
  }

  @Override
  public List<EntryId> draftsAfter(@Nullable EntryId last, int limit) {
    return draftsAfter(last, limit, Instant.EPOCH);
  }

  @Override
  public List<EntryId> draftsAfter(@Nullable EntryId last, int limit, Instant since) {
    return archive
        .createQuery(
            "select e.id from DeskEntry e where e.revision > 0 and e.state not in :off"
                + " and e.id > :last and e.changedAt >= :since order by e.id",
            String.class)
        .setParameter("off", EntryState.offTheDesk())
        .setParameter("since", since)
        .setParameter("last", last == null ? "" : last.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }

  @Override
  public List<EntryId> referringTo(EntryId target) {
    return archive
        .createQuery(
            "select e.id from DeskEntry e where e.id <> :target and"
                + " (exists (select 1 from DeskLink l"
                + " where l.entryId = e.id and l.targetId = :target)"
                + " or exists (select 1 from PublishedLink p"
                + " where p.entryId = e.id and p.targetId = :target)) order by e.id",
            String.class)
        .setParameter("target", target.value())
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }

  private static List<String> values(Collection<EntryId> ids) {
    return ids.stream().map(EntryId::value).toList();
  }
}
