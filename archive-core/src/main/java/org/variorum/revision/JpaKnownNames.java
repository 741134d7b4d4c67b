package org.variorum.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.entry.EntryKind;
import org.variorum.entry.SortKey;
import org.variorum.identifier.EntryId;
import org.variorum.persistence.JpaAnyOf;
import org.variorum.resolver.NameTerms;

@ApplicationScoped
@Transactional
class JpaKnownNames implements KnownNames {
  private static final int MOST = 1000;

  /** So many names are resolved at once, lest those of a common one leave no room for others. */
  private static final int AT_ONCE = 10;

  private static final String HEADED =
      "select e.id, e.heading, e.kind, e.sortKey from DeskEntry e where e.sortKey in :wanted";
  private static final String NAMED =
      "select e.id, e.heading, e.kind, n.text from DeskName n join DeskEntry e on e.id = n.entryId"
          + " where n.text in :wanted";
  private static final String MET =
      "select e.id, e.heading, e.kind, k.nameKey, k.nameText from NameKeyRow k"
          + " join DeskEntry e on e.id = k.entryId where k.nameKey in :wanted";
  private static final String RESTRICTED =
      " and e.revision > 0 and e.state not in :off order by e.id";

  @Inject EntityManager archive;

  @Override
  public List<Alike> like(Collection<Sought> names) {
    Map<String, Set<Sought>> written = new HashMap<>();
    Map<String, Set<Sought>> folded = new HashMap<>();
    for (Sought sought : names) {
      spellings(sought)
          .forEach(
              name -> {
                written.computeIfAbsent(name, one -> new LinkedHashSet<>()).add(sought);
                folded.computeIfAbsent(SortKey.of(name), k -> new LinkedHashSet<>()).add(sought);
              });
    }
    folded.remove("");
    return Stream.of(found(HEADED, folded), found(NAMED, written), resolved(names))
        .flatMap(some -> some)
        .distinct()
        .toList();
  }

  /** Those whose names the resolver takes for one of these, the best fit of each first. */
  private Stream<Alike> resolved(Collection<Sought> names) {
    List<Sought> all = names.stream().filter(sought -> sought.kind() != EntryKind.SOURCE).toList();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
        .flatMap(this::met);
  }

  private Stream<Alike> met(List<Sought> some) {
    Map<String, Set<Sought>> keys = new HashMap<>();
    for (Sought sought : some) {
      NameTerms.met(sought.kind(), undated(sought))
          .forEach(key -> keys.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(sought));
    }
    if (keys.isEmpty()) {
      return Stream.empty();
    }
    MetNames met = new MetNames();
    new JpaAnyOf(MET + RESTRICTED)
        .with("wanted", keys.keySet())
        .with("off", EntryState.offTheDesk())
        .ask(archive, Object[].class)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(
            row ->
                keys.getOrDefault((String) row[3], Set.of()).stream()
                    .filter(sought -> sought.kind() == row[2])
                    .forEach(
                        sought ->
                            met.compare(
                                undated(sought),
                                new Alike(sought, new EntryId((String) row[0]), (String) row[1]),
                                (String) row[4])));
    return met.bestFirst();
  }

  private static String undated(Sought sought) {
    return sought.kind() == EntryKind.PERSON ? bare(sought.name().strip()) : sought.name().strip();
  }

  private static String bare(String name) {
    return name.replaceFirst(",?\\s*\\(?\\d{3,4}\\D.*$", "").replaceFirst("[,\\s]+$", "");
  }

  private static Stream<String> spellings(Sought sought) {
    String name = sought.name().strip();
    if (sought.kind() != EntryKind.PERSON) {
      return Stream.of(name);
    }
    String bare = bare(name);
    String[] parts = bare.split(",\\s*", 2);
    return parts.length == 2 && !parts[1].contains(",")
        ? Stream.of(name, bare, parts[1] + " " + parts[0])
        : Stream.of(name, bare, SortKey.turned(bare));
  }

  private Stream<Alike> found(String query, Map<String, Set<Sought>> wanted) {
    if (wanted.isEmpty()) {
      return Stream.empty();
    }
    return archive
        .createQuery(query + RESTRICTED, Object[].class)
        .setParameter("wanted", wanted.keySet())
        .setParameter("off", EntryState.offTheDesk())
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .flatMap(
            row ->
                wanted.getOrDefault((String) row[3], Set.of()).stream()
                    .filter(sought -> sought.kind() == row[2])
                    .map(
                        sought ->
                            new Alike(sought, new EntryId((String) row[0]), (String) row[1])));
  }
}
