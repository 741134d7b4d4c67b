package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.identifier.EntryId;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;
import org.variorum.persistence.JpaAnyOf;
import org.variorum.revision.DeskSummary;
import org.variorum.revision.EntryState;

@ApplicationScoped
@Transactional
class JpaDeskEntries implements DeskEntries {
  private static final int MOST = 500;
  private static final int MOST_WORDS = 8;
  private static final int MOST_KEYS = 32;

  /** What does not lie on the desk is found only where it is asked for. */
  private static final List<EntryState> AWAY = EntryState.offTheDesk();

  private static final String ROW =
      "select new org.variorum.curation.DeskRow(e.id, e.externalId, e.kind, e.state, e.revision,"
          + " e.edition, e.edited, %s, e.code, e.level, e.parentId, e.institutionId,"
          + " e.languages, e.claims, e.unsourced, e.scans, e.changedAt, coalesce(s.penName, ''))"
          + " from DeskEntry e left join Staff s on s.id = e.changedBy";

  private static final String CALLED =
      "select e.id as id, %s as heading from DeskEntry e"
          + " where e.id in :ids and e.revision > 0 and e.state <> :merged";

  @Inject EntityManager archive;
  @Inject Clock clock;
  @Inject Mergers mergers;

  private static String row(String language) {
    return ROW.formatted(DeskCalled.heading(language));
  }

  @Override
  public DeskPage find(DeskQuery query) {
    List<DeskRow> rows = rows(query);
    return new DeskPage(rows, count(query.filter()), named(rows, query.filter().branch()));
  }

  @Override
  public List<DeskRow> rows(DeskQuery query) {
    DeskWhere where = new DeskWhere(query.filter(), clock.getZone());
    return asked(row(query.language()) + where.conditions() + query.order(), where, DeskRow.class)
        .setFirstResult(Math.max(0, query.from()))
        .setMaxResults(Math.min(MOST, Math.max(1, query.size())))
        .getResultList();
  }

  @Override
  public DeskPage of(List<EntryId> wanted) {
    List<String> ids = wanted.stream().map(EntryId::value).toList();
    List<DeskRow> rows =
        archive
            .createQuery(row("en") + " where e.id in :ids and e.revision > 0", DeskRow.class)
            .setParameter("ids", ids)
            .getResultStream()
            .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
            .toList();
    return new DeskPage(rows, rows.size(), named(rows, null));
  }

  @Override
  public long count(DeskFilter filter) {
    DeskWhere where = new DeskWhere(filter, clock.getZone());
    return asked("select count(e) from DeskEntry e" + where.conditions(), where, Long.class)
        .getSingleResult();
  }

  @Override
  public List<EntryId> ids(DeskFilter filter, int most) {
    DeskWhere where = new DeskWhere(filter, clock.getZone());
    return asked(
            "select e.id from DeskEntry e" + where.conditions() + " order by e.sortKey, e.id",
            where,
            String.class)
        .setMaxResults(most)
        .getResultStream()
        .map(EntryId::new)
        .toList();
  }

  private <T> TypedQuery<T> asked(String question, DeskWhere where, Class<T> answer) {
    TypedQuery<T> asked = archive.createQuery(where.before() + question, answer);
    where.parameters().forEach(asked::setParameter);
    return asked;
  }

  private Map<String, String> named(List<DeskRow> rows, @Nullable EntryId branch) {
    Set<EntryId> wanted =
        rows.stream()
            .flatMap(row -> Stream.of(row.parentId(), row.institutionId()))
            .filter(Objects::nonNull)
            .map(EntryId::new)
            .collect(Collectors.toCollection(HashSet::new));
    if (branch != null) {
      wanted.add(branch);
    }
    Map<String, String> names = new HashMap<>();
    if (!wanted.isEmpty()) {
      headings(wanted).forEach((entry, heading) -> names.put(entry.value(), heading));
    }
    return names;
  }

  @Override
  public List<PickedEntry> pick(String words, @Nullable EntryKind kind, int limit) {
    DeskFilter filter = DeskFilter.of(words, kind, null);
    return picked(rows(new DeskQuery(filter, DeskSort.HEADING, false, 0, limit)));
  }

  @Override
  public List<PickedEntry> sounding(
      String words, @Nullable EntryKind kind, Collection<EntryId> without, int limit) {
    List<Set<String>> keys =
        Spelling.words(words).stream()
            .map(NameKeys::sought)
            .filter(some -> !some.isEmpty())
            .toList();
    return keyed(keys, "", kind, without, limit);
  }

  @Override
  public List<PickedEntry> slipped(
      List<Set<String>> bones, @Nullable EntryKind kind, Collection<EntryId> without, int limit) {
    List<Set<String>> keys =
        bones.stream()
            .<Set<String>>map(
                some ->
                    some.stream()
                        .map(DeskSummary::slipped)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
            .toList();
    return keyed(keys, " and e.edition is null", kind, without, limit);
  }

  private List<PickedEntry> keyed(
      List<Set<String>> keys,
      String condition,
      @Nullable EntryKind kind,
      Collection<EntryId> without,
      int limit) {
    Map<String, String> patterns = new LinkedHashMap<>();
    String heard = heard(keys, patterns);
    if (patterns.isEmpty()) {
      return List.of();
    }
    TypedQuery<DeskRow> asked =
        archive
            .createQuery(
                row("en")
                    + " where e.revision > 0 and e.state not in :away"
                    + " and (:kind is null or e.kind = :kind) and e.id not in :without"
                    + condition
                    + heard
                    + " order by e.sortKey, e.id",
                DeskRow.class)
            .setParameter("kind", kind)
            .setParameter("away", AWAY)
            .setParameter(
                "without",
                without.isEmpty() ? List.of("") : without.stream().map(EntryId::value).toList())
            .setMaxResults(limit);
    patterns.forEach(asked::setParameter);
    return picked(asked.getResultList());
  }

  /**
   * That each word sounds as one of the entry's, by one of its first keys. All words have as many
   * places for keys, a power of two, lest there be a text of its own for whatever is typed.
   */
  private static String heard(List<Set<String>> keysOfWords, Map<String, String> patterns) {
    StringBuilder heard = new StringBuilder();
    List<List<String>> words =
        keysOfWords.stream()
            .filter(keys -> !keys.isEmpty())
            .limit(MOST_WORDS)
            .map(keys -> keys.stream().limit(MOST_KEYS).toList())
            .toList();
    int most = words.stream().mapToInt(List::size).max().orElse(0);
    int places = 1;
    while (places < most) {
      places *= 2;
    }
    int each = places;
    words.forEach(
        keys -> {
          List<String> ways = new ArrayList<>();
          for (int i = 0; i < each; i++) {
            String name = "k" + patterns.size();
            patterns.put(name, "% " + keys.get(Math.min(i, keys.size() - 1)) + " %");
            ways.add("e.sounds like :" + name);
          }
          heard.append(" and (").append(String.join(" or ", ways)).append(")");
        });
    return heard.toString();
  }

  private static List<PickedEntry> picked(List<DeskRow> rows) {
    return rows.stream()
        .map(row -> new PickedEntry(new EntryId(row.id()), row.kind(), row.heading()))
        .toList();
  }

  @Override
  public Map<EntryId, List<String>> names(Collection<EntryId> wanted) {
    Map<EntryId, List<String>> names = new HashMap<>();
    if (wanted.isEmpty()) {
      return names;
    }
    archive
        .createQuery(
            "select n.entryId, n.text from DeskName n where n.entryId in :ids order by n.rowId",
            Object[].class)
        .setParameter("ids", wanted.stream().map(EntryId::value).toList())
        .getResultStream()
        .forEach(
            row ->
                names
                    .computeIfAbsent(new EntryId((String) row[0]), entry -> new ArrayList<>())
                    .add((String) row[1]));
    return names;
  }

  @Override
  public boolean isReferredTo(EntryId entry) {
    return archive
            .createQuery("select count(l) from DeskLink l where l.targetId = :entry", Long.class)
            .setParameter("entry", entry.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public Map<EntryId, String> headings(Collection<EntryId> wanted) {
    Map<EntryId, String> headings = new HashMap<>();
    Set<EntryId> merged = new HashSet<>();
    named(wanted)
        .forEach(
            row -> {
              EntryId id = new EntryId((String) row[0]);
              headings.put(id, (String) row[1]);
              if (row[2] == EntryState.MERGED) {
                merged.add(id);
              }
            });
    if (!merged.isEmpty()) {
      follow(merged, headings);
    }
    return headings;
  }

  @Override
  public Map<EntryId, String> called(String language, Collection<EntryId> wanted) {
    Map<EntryId, String> headings = new HashMap<>();
    List<String> ids = wanted.stream().map(EntryId::value).distinct().sorted().toList();
    for (int from = 0; from < ids.size(); from += MOST) {
      new JpaAnyOf(CALLED.formatted(DeskCalled.heading(language)))
          .with("ids", ids.subList(from, Math.min(ids.size(), from + MOST)))
          .ask(archive, Tuple.class)
          .setParameter("merged", EntryState.MERGED)
          .getResultStream()
          .forEach(
              row ->
                  headings.put(
                      new EntryId(row.get("id", String.class)), row.get("heading", String.class)));
    }
    return headings;
  }

  private List<Object[]> named(Collection<EntryId> wanted) {
    return archive
        .createQuery(
            "select e.id, e.heading, e.state from DeskEntry e where e.id in :ids"
                + " and e.revision > 0",
            Object[].class)
        .setParameter("ids", wanted.stream().map(EntryId::value).toList())
        .getResultList();
  }

  /** What was given up goes by the name of what is kept. */
  private void follow(Set<EntryId> merged, Map<EntryId, String> headings) {
    Redirections redirections = mergers.redirections();
    Map<EntryId, EntryId> kept = new HashMap<>();
    merged.forEach(gone -> redirections.of(gone).ifPresent(step -> kept.put(gone, step.kept())));
    Map<EntryId, String> names = new HashMap<>();
    named(Set.copyOf(kept.values()))
        .forEach(row -> names.put(new EntryId((String) row[0]), (String) row[1]));
    kept.forEach(
        (gone, one) ->
            headings.put(gone, names.getOrDefault(one, headings.getOrDefault(gone, ""))));
  }

  @Override
  public Map<EntryId, List<EntryId>> origins(Collection<EntryId> sources) {
    List<EntryId> asked = List.copyOf(sources);
    Map<EntryId, List<EntryId>> found = new HashMap<>();
    for (int from = 0; from < asked.size(); from += MOST) {
      archive
          .createQuery(
              "select l.entryId, l.targetId from DeskLink l where l.entryId in :ids"
                  + " and l.nature = :derivation and l.localId = '' order by l.rowId",
              Object[].class)
          .setParameter(
              "ids",
              asked.subList(from, Math.min(asked.size(), from + MOST)).stream()
                  .map(EntryId::value)
                  .toList())
          .setParameter("derivation", Link.Nature.DERIVATION)
          .getResultStream()
          .forEach(
              row ->
                  found
                      .computeIfAbsent(new EntryId((String) row[0]), source -> new ArrayList<>())
                      .add(new EntryId((String) row[1])));
    }
    return found;
  }
}
