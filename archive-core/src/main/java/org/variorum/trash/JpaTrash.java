package org.variorum.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.revision.EntryState;
import org.variorum.revision.Erasure;

@ApplicationScoped
@Transactional
class JpaTrash implements Trash {
  private static final String TRASHED =
      "select t.id, t.kind, t.heading, t.stateSince, coalesce(s.penName, ''),"
          + " (select count(*) from Edition e where e.entryId = t.id),"
          + " (select count(*) from InboxMessage m where m.entryId = t.id),"
          + " (select count(*) from HidingRow h where h.entryId = t.id),"
          + " (select count(*) from MergerRow g where g.goneId = t.id or g.keptId = t.id)"
          + " from DeskEntry t left join Staff s on s.id = t.stateBy where t.state = :trashed";

  /** In the order of their counts above. */
  private static final List<Keeper.Kind> COUNTED =
      List.of(Keeper.Kind.EDITIONS, Keeper.Kind.MESSAGES, Keeper.Kind.HIDINGS, Keeper.Kind.MERGERS);

  @Inject EntityManager archive;
  @Inject Erasure erasure;
  @Inject Options options;

  @Override
  public int days() {
    return options.number(Option.TRASH_DAYS);
  }

  @Override
  public TrashPage page(int from, int size) {
    List<Object[]> rows =
        archive
            .createQuery(TRASHED + " order by t.stateSince desc, t.id", Object[].class)
            .setParameter("trashed", EntryState.TRASHED)
            .setFirstResult(from)
            .setMaxResults(size)
            .getResultList();
    long total =
        archive
            .createQuery("select count(*) from DeskEntry t where t.state = :trashed", Long.class)
            .setParameter("trashed", EntryState.TRASHED)
            .getSingleResult();
    return new TrashPage(entries(rows), total);
  }

  private List<TrashedEntry> entries(List<Object[]> rows) {
    Map<String, Set<Keeper>> referring =
        referring(rows.stream().map(row -> (String) row[0]).toList());
    return rows.stream().map(row -> entry(row, referring)).toList();
  }

  private static TrashedEntry entry(Object[] row, Map<String, Set<Keeper>> referring) {
    String id = (String) row[0];
    List<Keeper> keepers = new ArrayList<>(referring.getOrDefault(id, Set.of()));
    for (int place = 0; place < COUNTED.size(); place++) {
      if ((Long) row[5 + place] > 0) {
        keepers.add(Keeper.of(COUNTED.get(place)));
      }
    }
    return new TrashedEntry(
        new EntryId(id),
        (EntryKind) row[1],
        (String) row[2],
        (Instant) row[3],
        (String) row[4],
        keepers);
  }

  /** The entries that refer to each of these, in their drafts or in their editions. */
  private Map<String, Set<Keeper>> referring(Collection<String> ids) {
    Map<String, Set<Keeper>> found = new HashMap<>();
    if (!ids.isEmpty()) {
      for (String link : List.of("DeskLink", "PublishedLink")) {
        archive
            .createQuery(
                "select distinct l.targetId, e.id, e.heading from "
                    + link
                    + " l join DeskEntry e on e.id = l.entryId where l.targetId in :ids"
                    + " and l.entryId <> l.targetId order by e.heading, e.id",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .forEach(
                row ->
                    found
                        .computeIfAbsent((String) row[0], none -> new LinkedHashSet<>())
                        .add(
                            new Keeper(
                                Keeper.Kind.ENTRY,
                                Optional.of(new EntryId((String) row[1])),
                                (String) row[2])));
      }
    }
    return found;
  }

  @Override
  public int erase(Instant before) {
    List<Object[]> due =
        archive
            .createQuery(
                TRASHED
                    + " and t.stateSince < :before"
                    + " and not exists (select 1 from Edition e where e.entryId = t.id)"
                    + " and not exists (select 1 from InboxMessage m where m.entryId = t.id)"
                    + " and not exists (select 1 from HidingRow h where h.entryId = t.id)"
                    + " and not exists (select 1 from MergerRow g"
                    + " where g.goneId = t.id or g.keptId = t.id)"
                    + " order by t.stateSince, t.id",
                Object[].class)
            .setParameter("trashed", EntryState.TRASHED)
            .setParameter("before", before)
            .getResultList();
    Set<String> erasable = erasable(entries(due));
    erasure.erase(erasable.stream().map(EntryId::new).toList());
    return erasable.size();
  }

  /** Those to which nothing refers but what is erased with them. */
  private static Set<String> erasable(List<TrashedEntry> due) {
    Set<String> erasable = new LinkedHashSet<>();
    due.forEach(entry -> erasable.add(entry.id().value()));
    int before = -1;
    while (before != erasable.size()) {
      before = erasable.size();
      Set<String> known = new HashSet<>(erasable);
      due.stream()
          .filter(entry -> !entry.keepers().stream().allMatch(one -> isAmong(known, one)))
          .forEach(entry -> erasable.remove(entry.id().value()));
    }
    return erasable;
  }

  private static boolean isAmong(Set<String> erased, Keeper keeper) {
    return keeper.from().filter(id -> erased.contains(id.value())).isPresent();
  }
}
