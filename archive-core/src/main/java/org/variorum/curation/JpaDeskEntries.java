package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Link;
import org.variorum.identifier.EntryId;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.EntryState;

@ApplicationScoped
@Transactional
class JpaDeskEntries implements DeskEntries {
  private static final int MOST = 500;
  private static final int MOST_WORDS = 8;

  /** What does not lie on the desk is found only where it is asked for. */
  private static final List<EntryState> AWAY =
      Stream.of(EntryState.values()).filter(state -> !state.isOnTheDesk()).toList();

  private static final String ROW =
      "select new org.variorum.curation.DeskRow(e.id, e.kind, e.state, e.edition, e.edited,"
          + " e.heading, e.code, e.languages, e.claims, e.unsourced, e.scans, e.changedAt,"
          + " coalesce(s.penName, ''))";

  private static final String WANTED =
      " from DeskEntry e left join Staff s on s.id = e.changedBy"
          + " where e.revision > 0"
          + " and (:kind is null or e.kind = :kind)"
          + " and (e.state = :state or :state is null and e.state not in :away)"
          + " and (:words = '' or lower(e.heading) like :pattern escape '!'"
          + " or lower(e.code) like :pattern escape '!' or e.id = :words"
          + " or exists (select 1 from DeskName n where n.entryId = e.id"
          + " and lower(n.text) like :pattern escape '!'))";

  @Inject EntityManager archive;
  @Inject Mergers mergers;

  @Override
  public DeskPage find(DeskQuery query) {
    List<DeskRow> rows =
        asked(archive.createQuery(ROW + WANTED + order(query), DeskRow.class), query)
            .setFirstResult(Math.max(0, query.from()))
            .setMaxResults(Math.min(MOST, Math.max(1, query.size())))
            .getResultList();
    long total =
        asked(archive.createQuery("select count(e)" + WANTED, Long.class), query).getSingleResult();
    return new DeskPage(rows, total);
  }

  private static <T> TypedQuery<T> asked(TypedQuery<T> asked, DeskQuery query) {
    asked.setParameter("kind", query.kind());
    asked.setParameter("state", query.state());
    asked.setParameter("away", AWAY);
    asked.setParameter("words", query.words().strip());
    asked.setParameter("pattern", pattern(query.words()));
    return asked;
  }

  private static String order(DeskQuery query) {
    String way = query.descending() ? " desc" : "";
    String field =
        switch (query.sort()) {
          case HEADING -> "e.sortKey";
          case KIND -> "e.kind";
          case STATE -> "e.state";
          case CHANGED -> "e.changedAt";
          case CLAIMS -> "e.claims";
          case UNSOURCED -> "e.unsourced";
          case SCANS -> "e.scans";
        };
    return " order by " + field + way + ", e.sortKey, e.id";
  }

  private static String pattern(String words) {
    String literal =
        words
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_");
    return "%" + literal + "%";
  }

  @Override
  public List<PickedEntry> pick(String words, @Nullable EntryKind kind, int limit) {
    DeskQuery query = new DeskQuery(words, kind, null, DeskSort.HEADING, false, 0, limit);
    return picked(find(query).rows());
  }

  @Override
  public List<PickedEntry> sounding(
      String words, @Nullable EntryKind kind, Collection<EntryId> without, int limit) {
    Map<String, String> patterns = new LinkedHashMap<>();
    String heard = heard(words, patterns);
    if (patterns.isEmpty()) {
      return List.of();
    }
    TypedQuery<DeskRow> asked =
        archive
            .createQuery(
                ROW
                    + " from DeskEntry e left join Staff s on s.id = e.changedBy"
                    + " where e.revision > 0 and e.state not in :away"
                    + " and (:kind is null or e.kind = :kind) and e.id not in :without"
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

  /** That each word sounds as one of the entry's, by one of its keys. */
  private static String heard(String words, Map<String, String> patterns) {
    StringBuilder heard = new StringBuilder();
    Spelling.words(words).stream()
        .limit(MOST_WORDS)
        .map(NameKeys::sought)
        .filter(keys -> !keys.isEmpty())
        .forEach(
            keys -> {
              List<String> ways = new ArrayList<>();
              for (String key : keys) {
                String name = "k" + patterns.size();
                patterns.put(name, "% " + key + " %");
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
  public void forget(EntryId entry) {
    archive.flush();
    for (String part : List.of("DeskName", "DeskLink", "Revision")) {
      archive
          .createQuery("delete from " + part + " p where p.entryId = :entry")
          .setParameter("entry", entry.value())
          .executeUpdate();
    }
    archive.remove(archive.getReference(DeskEntry.class, entry.value()));
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
