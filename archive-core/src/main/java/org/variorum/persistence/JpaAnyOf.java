package org.variorum.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.recent.Recent;

/**
 * A query for what has any of several values. Hibernate translates a query anew each time that
 * takes a list, and keeps it translated if all that it takes are single values; so a list becomes
 * as many of them as the next power of two, the last value again and again in those left over. Few
 * texts are then asked, and the database keeps these as well.
 */
public final class JpaAnyOf {
  /** Longer lists remain lists: one translation more does not count beside so many rows. */
  static final int MOST = 64;

  private static final Recent<Spread, String> SPREAD = new Recent<>(1024, Spread::text);

  private final String query;
  private final Map<String, Collection<?>> lists = new LinkedHashMap<>();

  /**
   * @param query in which {@code in :name} stands for each list
   */
  public JpaAnyOf(String query) {
    this.query = query;
  }

  /** Says what one list holds, which is not empty. */
  public JpaAnyOf with(String name, Collection<?> values) {
    lists.put(name, values);
    return this;
  }

  /** The query, its lists given; what else it takes is to be given yet. */
  public <T> TypedQuery<T> ask(EntityManager archive, Class<T> answer) {
    TypedQuery<T> asked = archive.createQuery(text(), answer);
    lists.forEach((name, values) -> give(asked, name, List.copyOf(values)));
    return asked;
  }

  private String text() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    lists.forEach((name, values) -> sizes.put(name, values.size()));
    return SPREAD.of(new Spread(query, sizes));
  }

  /** A query, and how many values each of its lists has. */
  private record Spread(String query, Map<String, Integer> sizes) {
    String text() {
      String text = query;
      for (Map.Entry<String, Integer> list : sizes.entrySet()) {
        text = spread(text, list.getKey(), list.getValue());
      }
      return text;
    }
  }

  private static String spread(String text, String name, int size) {
    if (isLong(size)) {
      return text;
    }
    String places =
        IntStream.range(0, places(size))
            .mapToObj(place -> ":" + place(name, place))
            .collect(Collectors.joining(", ", "(", ")"));
    return Pattern.compile(":" + name + "\\b").matcher(text).replaceAll(places);
  }

  private static void give(TypedQuery<?> asked, String name, List<?> values) {
    if (isLong(values.size())) {
      asked.setParameter(name, values);
      return;
    }
    for (int place = 0; place < places(values.size()); place++) {
      asked.setParameter(place(name, place), values.get(Math.min(place, values.size() - 1)));
    }
  }

  private static String place(String name, int number) {
    return name + "_" + number;
  }

  private static boolean isLong(int size) {
    return size == 0 || size > MOST;
  }

  /** At least two: a single value in brackets Hibernate takes for a list. */
  private static int places(int size) {
    return size == 1 ? 2 : 2 * Integer.highestOneBit(size - 1);
  }
}
