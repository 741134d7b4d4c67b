package org.variorum.crosswalk.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be in a column, by what a row describes. */
public final class Meanings {
  /** Kept with the entry as it came, for readers. */
  public static final String KEEP = "keep";

  /** What a row can describe. */
  public static final List<String> ROWS =
      List.of(
          "unit",
          "person",
          "corporate-body",
          "family",
          "agent",
          "institution",
          "place",
          "topic",
          "source");

  /** The levels that units can have whose row names none. */
  public static final List<String> LEVELS =
      List.of("fonds", "subfonds", "collection", "series", "subseries", "file", "item");

  static final Set<String> NAMING = Set.of("heading", "family", "given");

  private static final List<String> COMMON =
      List.of(
          KEEP,
          "staff",
          "key",
          "heading",
          "summary",
          "language",
          "published",
          "name:variant",
          "name:parallel",
          "topic",
          "place",
          "named");
  private static final List<String> UNIT =
      List.of(
          "parent",
          "code",
          "level",
          "date",
          "date-start",
          "date-end",
          "creator",
          "institution",
          "element:3.1.5",
          "element:3.2.2",
          "element:3.2.3",
          "element:3.2.4",
          "element:3.3.1",
          "element:3.3.2",
          "element:3.3.4",
          "element:3.4.1",
          "element:3.4.2",
          "element:3.4.3",
          "element:3.4.4",
          "element:3.4.5",
          "element:3.5.1",
          "element:3.5.2",
          "element:3.5.3",
          "element:3.5.4",
          "element:3.6.1");
  private static final List<String> AGENT =
      List.of(
          "exists",
          "exists-start",
          "exists-end",
          "birth-place",
          "death-place",
          "occupation",
          "name:pseudonym",
          "element:5.2.2",
          "element:5.2.3",
          "element:5.2.4",
          "element:5.2.5",
          "element:5.2.7",
          "element:5.2.8");
  private static final List<String> FILES =
      List.of("identifier:viaf", "identifier:gnd", "identifier:wikidata", "identifier:local");
  private static final List<String> INSTITUTION =
      List.of(
          "institution-code",
          "address",
          "website",
          "element:5.2.2",
          "element:5.3.1",
          "element:5.3.7",
          "element:5.4.1",
          "element:5.4.2");

  /** Those of which several columns of a table may be. */
  private static final Set<String> MANY =
      Set.of(
          KEEP,
          "staff",
          "key",
          "heading",
          "summary",
          "topic",
          "place",
          "named",
          "creator",
          "birth-place",
          "death-place",
          "occupation",
          "address");

  private static final Map<String, Set<String>> BY_ROWS = byRows();

  private Meanings() {}

  private static Map<String, Set<String>> byRows() {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    List<String> agent = new ArrayList<>(AGENT);
    agent.addAll(FILES);
    List<String> person = new ArrayList<>(List.of("family", "given"));
    person.addAll(agent);
    List<String> some = new ArrayList<>(List.of("kind"));
    some.addAll(agent);
    List<String> concept = new ArrayList<>(List.of("kind"));
    concept.addAll(FILES);
    all.put("unit", with(UNIT));
    all.put("person", with(person));
    all.put("corporate-body", with(agent));
    all.put("family", with(agent));
    all.put("agent", with(some));
    all.put("institution", with(INSTITUTION));
    all.put("place", with(concept));
    all.put("topic", with(concept));
    all.put("source", with(List.of("author", "publisher", "date", "kind-words")));
    return all;
  }

  private static Set<String> with(List<String> own) {
    Set<String> all = new LinkedHashSet<>(COMMON);
    all.addAll(own);
    return all;
  }

  /** What a column can be where rows describe this; nothing for what rows cannot describe. */
  public static Set<String> of(String rows) {
    return BY_ROWS.getOrDefault(rows, Set.of());
  }

  /** Whether there is such a meaning at all. */
  static boolean isOne(String meaning) {
    return BY_ROWS.values().stream().anyMatch(some -> some.contains(meaning));
  }

  /** Whether several columns may have it. */
  public static boolean isMany(String meaning) {
    return MANY.contains(meaning) || meaning.startsWith("element:") || meaning.startsWith("name:");
  }
}
