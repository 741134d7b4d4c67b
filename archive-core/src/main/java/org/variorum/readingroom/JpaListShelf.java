package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

@ApplicationScoped
class JpaListShelf implements ListShelf {
  /** As nothing does that is no unit; and with this the index of the tree is one of names. */
  private static final String LIES_IN_NO_TREE = " and p.parent_id is null and p.position = 0";

  @Inject EntityManager archive;

  @Override
  public Optional<Place> place(EntryId entry, String language) {
    return JpaByLanguage.ask(
            archive,
            "select p.sort@, p.earliest from PublishedEntry p where p.id = :id",
            language,
            Object[].class)
        .setParameter("id", entry.value())
        .getResultStream()
        .findFirst()
        .map(row -> new Place(entry, (String) row[0], (Long) row[1]));
  }

  @Override
  public List<EntryId> byName(
      Set<EntryKind> kinds, Stretch<String> stretch, String language, int most) {
    Query query =
        query(
            kinds,
            "p.sort_" + language,
            List.of("p.kind", "p.parent_id", "p.position"),
            stretch,
            LIES_IN_NO_TREE,
            most);
    return ids(query, stretch);
  }

  @Override
  public List<EntryId> byTime(Set<EntryKind> kinds, Stretch<Long> stretch, int most) {
    return ids(
        query(kinds, "p.earliest", List.of(), stretch, " and p.earliest is not null", most),
        stretch);
  }

  /**
   * Of each kind as many as are wanted of all, each by its index; of these the first.
   *
   * @param same what is the same for all of a kind, and stands before the key in the index
   */
  private <K> Query query(
      Set<EntryKind> kinds,
      String key,
      List<String> same,
      Stretch<K> stretch,
      String more,
      int most) {
    String down = stretch.backwards() ? " desc" : "";
    String order =
        Stream.concat(same.stream(), Stream.of(key, "p.id"))
            .map(column -> column + down)
            .collect(Collectors.joining(", "));
    Map<String, Object> given = new HashMap<>();
    String where = more + where(key, stretch, given);
    String each =
        kinds.stream()
            .sorted()
            .map(
                kind ->
                    "(select p.id as id, %s as k from published_entry p where p.kind = '%s'%s order by %s limit %d)"
                        .formatted(key, kind.name(), where, order, most))
            .collect(Collectors.joining(" union all "));
    Query query =
        archive.createNativeQuery(
            "select f.id from (%s) f order by f.k%s, f.id%s limit %d"
                .formatted(each, down, down, most),
            String.class);
    given.forEach(query::setParameter);
    return query;
  }

  @SuppressWarnings("unchecked")
  private static List<EntryId> ids(Query query, Stretch<?> stretch) {
    List<EntryId> found =
        new ArrayList<>(((List<String>) query.getResultList()).stream().map(EntryId::new).toList());
    if (stretch.backwards()) {
      java.util.Collections.reverse(found);
    }
    return found;
  }

  private static <K> String where(String key, Stretch<K> stretch, Map<String, Object> given) {
    StringBuilder where = new StringBuilder();
    EntryId beyond = stretch.beyond();
    if (stretch.from() != null) {
      boolean after = beyond != null && !stretch.backwards();
      where.append(" and ").append(key).append(" >= :from");
      if (after) {
        where.append(" and (").append(key).append(" > :from or p.id > :beyond)");
      }
      given.put("from", stretch.from());
    }
    if (stretch.to() != null) {
      boolean before = beyond != null && stretch.backwards();
      where.append(" and ").append(key).append(before ? " <= :to" : " < :to");
      if (before) {
        where.append(" and (").append(key).append(" < :to or p.id < :beyond)");
      }
      given.put("to", stretch.to());
    }
    if (beyond != null) {
      given.put("beyond", beyond.value());
    }
    return where.toString();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Set<Integer> filled(
      Set<EntryKind> kinds, List<Stretch<String>> stretches, String language) {
    List<String> asked = new ArrayList<>();
    Map<String, Object> given = new HashMap<>();
    for (int number = 0; number < stretches.size(); number++) {
      Stretch<String> one = stretches.get(number);
      String key = "p.sort_" + language;
      String from = one.from() == null ? "" : " and %s >= :f%d".formatted(key, number);
      String to = one.to() == null ? "" : " and %s < :t%d".formatted(key, number);
      if (one.from() != null) {
        given.put("f" + number, one.from());
      }
      if (one.to() != null) {
        given.put("t" + number, one.to());
      }
      String any =
          kinds.stream()
              .sorted()
              .map(
                  kind ->
                      "exists (select 1 from published_entry p where p.kind = '%s'%s%s%s)"
                          .formatted(kind.name(), LIES_IN_NO_TREE, from, to))
              .collect(Collectors.joining(" or "));
      asked.add("select %d as n where %s".formatted(number, any));
    }
    Query query = archive.createNativeQuery(String.join(" union all ", asked), Integer.class);
    given.forEach(query::setParameter);
    return new HashSet<>((List<Integer>) query.getResultList());
  }

  @Override
  public Optional<long[]> days(Set<EntryKind> kinds) {
    String least = extreme(kinds, "min", "least");
    String most = extreme(kinds, "max", "greatest");
    Object[] row =
        (Object[])
            archive
                .createNativeQuery("select " + least + ", " + most, Object[].class)
                .getSingleResult();
    return row[0] == null
        ? Optional.empty()
        : Optional.of(new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()});
  }

  private static String extreme(Set<EntryKind> kinds, String of, String among) {
    String each =
        kinds.stream()
            .sorted()
            .map(
                kind ->
                    "(select %s(p.earliest) from published_entry p where p.kind = '%s')"
                        .formatted(of, kind.name()))
            .collect(Collectors.joining(", "));
    return kinds.size() == 1 ? each : among + "(" + each + ")";
  }

  @Override
  public long count(Set<EntryKind> kinds, boolean dated, int most) {
    return ((Number)
            archive
                .createNativeQuery(
                    "select count(*) from (select p.id from published_entry p where p.kind in (:kinds)"
                        + (dated ? " and p.earliest is not null" : "")
                        + " limit "
                        + (most + 1)
                        + ") f",
                    Long.class)
                .setParameter("kinds", kinds.stream().map(Enum::name).toList())
                .getSingleResult())
        .longValue();
  }
}
