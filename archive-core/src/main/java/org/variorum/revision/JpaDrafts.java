package org.variorum.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;
import org.variorum.persistence.JpaNewRows;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

@ApplicationScoped
@Transactional
class JpaDrafts implements Drafts {
  private static final String NEWEST =
      "select r.document from Revision r"
          + " join DeskEntry d on d.id = r.entryId and d.revision = r.number"
          + " where d.id in :ids";

  /** No house has so many levels; it is what ends a circle of units. */
  private static final String PATH =
      "with recursive up (id, parent_id, depth) as ("
          + " select e.id, e.parent_id, 1 from entry e where e.id = :entry"
          + " union all"
          + " select e.id, e.parent_id, up.depth + 1 from entry e"
          + " join up on e.id = up.parent_id where up.depth < 40)"
          + " select up.id from up"
          + " union select l.target_id from desk_link l"
          + " join up on up.id = l.entry_id where l.nature = 'INSTITUTION'";

  @Inject EntityManager archive;
  @Inject DocumentCodec codec;
  @Inject StaffMembers staff;
  @Inject Mergers mergers;

  @Override
  public Optional<DeskEntry> head(EntryId entry) {
    return known(archive.find(DeskEntry.class, entry.value()));
  }

  @Override
  public Optional<DeskEntry> held(EntryId entry) {
    DeskEntry head = archive.find(DeskEntry.class, entry.value(), LockModeType.PESSIMISTIC_WRITE);
    if (head != null) {
      archive.refresh(head);
    }
    return known(head);
  }

  private static Optional<DeskEntry> known(@Nullable DeskEntry head) {
    return Optional.ofNullable(head).filter(one -> !one.isAnnouncedOnly());
  }

  @Override
  public Set<EntryId> path(EntryId entry) {
    List<?> ids =
        archive
            .createNativeQuery(PATH, String.class)
            .setParameter("entry", entry.value())
            .getResultList();
    return ids.stream().map(id -> new EntryId((String) id)).collect(Collectors.toSet());
  }

  @Override
  public Entry newest(DeskEntry head) {
    return revision(new EntryId(head.id()), head.revision()).orElseThrow();
  }

  @Override
  public Map<EntryId, Entry> newest(Collection<EntryId> entries) {
    return archive
        .createQuery(NEWEST, byte[].class)
        .setParameter("ids", entries.stream().map(EntryId::value).toList())
        .getResultStream()
        .map(codec::read)
        .collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  @Override
  public Optional<Entry> revision(EntryId entry, int number) {
    return Optional.ofNullable(archive.find(Revision.class, new RevisionKey(entry.value(), number)))
        .map(revision -> codec.read(revision.document()));
  }

  @Override
  public List<RevisionHead> revisions(EntryId entry, int from, int size) {
    return archive
        .createQuery(
            "select new org.variorum.revision.Drafts$RevisionHead(r.number, r.madeAt,"
                + " coalesce(s.penName, ''), r.act, r.digest, r.bulkId)"
                + " from Revision r left join Staff s on s.id = r.madeBy"
                + " where r.entryId = :entry order by r.number desc",
            RevisionHead.class)
        .setParameter("entry", entry.value())
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultList();
  }

  @Override
  public Map<Integer, Entry> revisions(EntryId entry, Collection<Integer> numbers) {
    return archive
        .createQuery(
            "select r.number, r.document from Revision r"
                + " where r.entryId = :entry and r.number in :numbers",
            Object[].class)
        .setParameter("entry", entry.value())
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Integer) row[0], row -> codec.read((byte[]) row[1])));
  }

  @Override
  public Stream<Hand> hands(EntryId entry, int after) {
    return archive
        .createQuery(
            "select r.madeBy, r.document from Revision r"
                + " where r.entryId = :entry and r.number > :after order by r.number",
            Object[].class)
        .setParameter("entry", entry.value())
        .setParameter("after", after)
        .getResultStream()
        .map(columns -> new Hand((String) columns[0], codec.read((byte[]) columns[1])));
  }

  @Override
  public List<EntryId> unknown(Collection<EntryId> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    List<String> known =
        archive
            .createQuery("select d.id from DeskEntry d where d.id in :ids", String.class)
            .setParameter("ids", entries.stream().map(EntryId::value).toList())
            .getResultList();
    return entries.stream().filter(entry -> !known.contains(entry.value())).toList();
  }

  @Override
  public void add(DeskEntry head) {
    archive.persist(head);
  }

  @Override
  public int revise(DeskEntry head, Entry changed, Document document, Act act, Made made) {
    int number = head.revised(summary(changed, mergers.redirections()), made);
    archive.persist(new Revision(new RevisionKey(head.id(), number), act, made, document));
    return number;
  }

  @Override
  public void revise(List<Rewritten> entries, Act act, Made made) {
    bringUp(entries, made);
    keep(entries, act, made);
  }

  @Override
  public void bringUp(List<Rewritten> entries, Made made) {
    Redirections redirections = mergers.redirections();
    for (Rewritten one : entries) {
      one.head().revised(summary(one.changed(), redirections), made);
    }
  }

  @Override
  public void keep(List<Rewritten> entries, Act act, Made made) {
    entries.stream()
        .map(Rewritten::head)
        .filter(head -> !archive.contains(head))
        .sorted(DeskEntry.BY_NAME)
        .forEach(this::add);
    JpaNewRows rows = new JpaNewRows();
    for (Rewritten one : entries) {
      RevisionKey key = new RevisionKey(one.head().id(), one.head().revision());
      rows.add(new Revision(key, act, made, one.document()));
    }
    rows.write(archive);
  }

  @Override
  public Map<EntryId, Entry> revisions(Map<EntryId, Integer> wanted) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    return archive
        .createQuery(
            "select r.entryId, r.number, r.document from Revision r"
                + " where r.entryId in :entries and r.number in :numbers",
            Object[].class)
        .setParameter("entries", wanted.keySet().stream().map(EntryId::value).toList())
        .setParameter("numbers", Set.copyOf(wanted.values()))
        .getResultStream()
        .filter(row -> row[1].equals(wanted.get(new EntryId((String) row[0]))))
        .map(row -> codec.read((byte[]) row[2]))
        .collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  @Override
  public List<Entry> describeAnew(List<DeskEntry> heads) {
    Map<String, DeskEntry> byId =
        heads.stream().collect(Collectors.toMap(DeskEntry::id, Function.identity()));
    List<Entry> newest =
        archive
            .createQuery(NEWEST, byte[].class)
            .setParameter("ids", byId.keySet())
            .getResultStream()
            .map(codec::read)
            .toList();
    Redirections redirections = mergers.redirections();
    newest.forEach(
        entry -> {
          DeskEntry head = byId.get(entry.id().value());
          if (head != null) {
            head.take(summary(entry, redirections));
          }
        });
    return newest;
  }

  /** What lies within an entry that was given up lies within the one that is kept. */
  private DeskSummary summary(Entry entry, Redirections redirections) {
    return DeskSummaries.of(redirections.followed(codec, entry));
  }

  @Override
  public String signature(@Nullable String staffKey) {
    return staffKey == null
        ? ""
        : staff.withId(new StaffId(staffKey)).map(StaffMember::penName).orElse("");
  }
}
