package org.variorum.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.contentstore.ContentDigest;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaHidings implements Hidings {
  private static final String HIDING =
      "select h, coalesce(s.penName, ''), coalesce(e.penName, '') from HidingRow h"
          + " left join Staff s on s.id = h.hiddenBy left join Staff e on e.id = h.endedBy";

  @Inject EntityManager archive;
  @Inject Chronicle chronicle;

  @Override
  public Hiding hide(Hideable what, Reason reason, Actor by, Instant when) {
    String digest = what instanceof Hideable.OfScan scan ? digest(scan.object()) : null;
    return inForce(HidingRow.key(what, digest))
        .orElseGet(() -> add(new HidingRow(what, digest, reason, by, when)));
  }

  private Hiding add(HidingRow row) {
    archive.persist(row);
    archive.flush();
    return view(row);
  }

  private String digest(ObjectId object) {
    return archive
        .createQuery("select o.digest from DigitalObject o where o.id = :id", String.class)
        .setParameter("id", object.value())
        .getSingleResult();
  }

  private Optional<Hiding> inForce(String key) {
    return read(asked(HIDING + " where h.inForce = :key").setParameter("key", key)).findFirst();
  }

  private TypedQuery<Object[]> asked(String query) {
    return archive.createQuery(query, Object[].class);
  }

  private static Stream<Hiding> read(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(columns -> ((HidingRow) columns[0]).view((String) columns[1], (String) columns[2]));
  }

  @Override
  public Hiding review(long id, LocalDate on) {
    HidingRow row = held(id);
    row.review(on);
    return view(row);
  }

  @Override
  public Hiding show(long id, Actor by, Instant when) {
    HidingRow row = held(id);
    row.show(by, when);
    return view(row);
  }

  @Override
  public Hiding suppress(long id, Actor by, Instant when) {
    HidingRow row = held(id);
    row.suppress(by, when);
    return view(row);
  }

  private HidingRow held(long id) {
    HidingRow row = archive.find(HidingRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (row == null || row.state != Hiding.State.HIDDEN) {
      throw new UnknownHidingException(id);
    }
    return row;
  }

  private Hiding view(HidingRow row) {
    archive.flush();
    chronicle.note(Kept.HIDING, row.rowId);
    return withId(row.rowId).orElseThrow();
  }

  @Override
  public Optional<Hiding> withId(long id) {
    return read(asked(HIDING + " where h.rowId = :id").setParameter("id", id)).findFirst();
  }

  @Override
  public List<Hiding> of(EntryId entry) {
    return read(asked(
                HIDING
                    + " where h.entryId = :entry and h.digest is null and h.inForce is not null"
                    + " order by h.edition desc nulls first, h.rowId")
            .setParameter("entry", entry.value()))
        .toList();
  }

  @Override
  public Optional<Hiding> of(ObjectId object) {
    return read(asked(
                HIDING
                    + " join DigitalObject o on o.digest = h.digest"
                    + " where o.id = :object and h.inForce is not null")
            .setParameter("object", object.value()))
        .findFirst();
  }

  @Override
  public Veil veil(Collection<EntryId> asked) {
    Set<EntryId> entries = new HashSet<>();
    Map<EntryId, Set<Integer>> editions = new HashMap<>();
    Set<String> digests = new HashSet<>();
    rows(asked)
        .forEach(
            columns -> {
              EntryId entry = new EntryId((String) columns[0]);
              if (columns[1] instanceof Integer number) {
                editions.computeIfAbsent(entry, none -> new HashSet<>()).add(number);
                digests.add((String) columns[2]);
              } else {
                entries.add(entry);
              }
            });
    return new Veil(entries, editions, digests, scans());
  }

  private List<Object[]> rows(Collection<EntryId> entries) {
    return entries.isEmpty()
        ? List.of()
        : asked(
                "select h.entryId, h.edition, e.digest from HidingRow h"
                    + " left join Edition e on e.entryId = h.entryId and e.number = h.edition"
                    + " where h.entryId in :ids and h.digest is null and h.inForce is not null")
            .setParameter("ids", entries.stream().map(EntryId::value).toList())
            .getResultList();
  }

  @Override
  public Set<EntryId> entries() {
    return archive
        .createQuery(
            "select h.entryId from HidingRow h where h.edition is null and h.digest is null"
                + " and h.inForce is not null",
            String.class)
        .getResultStream()
        .map(EntryId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<ObjectId> scans() {
    return archive
        .createQuery(
            "select o.id from DigitalObject o join HidingRow h on h.digest = o.digest"
                + " where h.inForce is not null",
            String.class)
        .getResultStream()
        .map(ObjectId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isSuppressed(ContentDigest bytes) {
    return inForce(bytes.value()).filter(Hiding::isSuppressed).isPresent();
  }

  @Override
  public List<ContentDigest> suppressed() {
    return archive
        .createQuery(
            "select h.digest from HidingRow h where h.digest is not null and h.state = :gone",
            String.class)
        .setParameter("gone", Hiding.State.SUPPRESSED)
        .getResultStream()
        .map(ContentDigest::new)
        .toList();
  }

  @Override
  public List<Hiding> waiting() {
    return read(asked(HIDING + " where h.state = :hidden order by h.reviewOn, h.rowId")
            .setParameter("hidden", Hiding.State.HIDDEN))
        .toList();
  }

  @Override
  public List<Hiding> all(int most) {
    return read(asked(HIDING + " order by h.hiddenAt desc, h.rowId desc").setMaxResults(most))
        .toList();
  }

  @Override
  public long countWaiting() {
    return archive
        .createQuery("select count(h) from HidingRow h where h.state = :hidden", Long.class)
        .setParameter("hidden", Hiding.State.HIDDEN)
        .getSingleResult();
  }
}
