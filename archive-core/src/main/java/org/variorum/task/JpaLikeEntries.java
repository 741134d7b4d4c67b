package org.variorum.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.entry.Entry;
import org.variorum.entry.SortKey;
import org.variorum.identifier.EntryId;
import org.variorum.persistence.JpaNewRows;

/** Finds entries of a kind whose names sound alike. */
@ApplicationScoped
@Transactional
class JpaLikeEntries {
  private static final int AT_ONCE = 500;

  /** A name that so many bear tells nothing. */
  private static final int TOO_MANY = 6;

  @Inject EntityManager archive;

  /** That two entries may be one; the first of them by its identifier stands first. */
  private record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /** These are called nothing any more. */
  void forget(List<String> ids) {
    archive
        .createQuery("delete from NameKeyRow k where k.entryId in :ids")
        .setParameter("ids", ids)
        .executeUpdate();
  }

  /** Keeps how the drafts are called, and notes which entries they may be the same as. */
  void describe(List<Entry> drafts) {
    Set<String> keys = new LinkedHashSet<>();
    Map<String, Entry> byId = new HashMap<>();
    JpaNewRows rows =
        new JpaNewRows().inOrder(NameKeyRow.class, Comparator.comparing(row -> row.nameKey));
    for (Entry draft : drafts) {
      byId.put(draft.id().value(), draft);
      Set<String> own = LikeNames.of(draft);
      own.forEach(key -> rows.add(new NameKeyRow(draft, key)));
      MeetingNames.of(draft).forEach(key -> rows.add(new NameKeyRow(draft, key)));
      keys.addAll(own);
    }
    rows.write(archive);
    pairs(List.copyOf(keys), byId.keySet()).forEach(pair -> rows.add(task(pair, byId)));
    rows.write(archive);
  }

  private static DeskTask task(Pair pair, Map<String, Entry> drafts) {
    Entry own = drafts.getOrDefault(pair.one(), drafts.get(pair.other()));
    if (own == null) {
      throw new IllegalStateException("Neither of " + pair + " is among the drafts");
    }
    return new DeskTask(
        new EntryId(pair.one()), own.kind(), SortKey.of(own, "en"), new EntryId(pair.other()));
  }

  private Set<Pair> pairs(List<String> keys, Set<String> drafts) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      bearers(keys.subList(from, Math.min(keys.size(), from + AT_ONCE))).values().stream()
          .filter(bearers -> bearers.size() < TOO_MANY)
          .map(List::copyOf)
          .forEach(bearers -> pairs.addAll(pairsAmong(bearers, drafts)));
    }
    return pairs;
  }

  private static List<Pair> pairsAmong(List<String> bearers, Set<String> drafts) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < bearers.size(); i++) {
      for (String other : bearers.subList(i + 1, bearers.size())) {
        if (drafts.contains(bearers.get(i)) || drafts.contains(other)) {
          pairs.add(Pair.of(bearers.get(i), other));
        }
      }
    }
    return pairs;
  }

  /** Who bears each of these names, by the kind of entry. */
  private Map<String, Set<String>> bearers(List<String> keys) {
    Map<String, Set<String>> bearers = new LinkedHashMap<>();
    archive
        .createQuery(
            "select k.entryKind, k.nameKey, k.entryId from NameKeyRow k where k.nameKey in :keys"
                + " order by k.rowId",
            Object[].class)
        .setParameter("keys", keys)
        .getResultStream()
        .forEach(
            row ->
                bearers
                    .computeIfAbsent(row[0] + " " + row[1], key -> new TreeSet<>())
                    .add((String) row[2]));
    return bearers;
  }
}
