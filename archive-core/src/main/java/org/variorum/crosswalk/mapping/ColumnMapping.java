package org.variorum.crosswalk.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is in which column of a table.
 *
 * @param name under which it is kept
 * @param rows what a row describes: the code of a kind of entry, or {@code agent} where a column
 *     says which kind
 * @param level the level of units whose row names none; empty if there is none
 * @param multiple the sign between several values of one cell; empty if there is none
 * @param language of the rows, by its tag; empty where each row shall be told by its words
 * @param columns by heading, in the order of the table: what is in it, see {@link Meanings}
 */
public record ColumnMapping(
    String name,
    String rows,
    String level,
    String multiple,
    String language,
    Map<String, String> columns) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_NAME = 120;
  private static final int MOST_COLUMNS = 2_000;
  private static final int LONGEST_HEADING = 1_000;
  private static final int LONGEST_SIGN = 3;

  public ColumnMapping {
    name = name.strip();
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** Something that is wrong with it: a code, and the column or word that it concerns. */
  public record Problem(String code, String what) {}

  /** What is wrong with it; empty if it can be used. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || name.startsWith("--")
        || name.codePoints().anyMatch(ColumnMapping::isUnwritable)) {
      problems.add(new Problem("name", name));
    }
    if (!Meanings.ROWS.contains(rows)) {
      problems.add(new Problem("rows", rows));
      return problems;
    }
    if (multiple.length() > LONGEST_SIGN) {
      problems.add(new Problem("multiple", multiple));
    }
    if (!language.isEmpty() && !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
      problems.add(new Problem("language", language));
    }
    if (!level.isEmpty() && !Meanings.LEVELS.contains(level)) {
      problems.add(new Problem("level", level));
    }
    columnProblems(problems);
    return problems;
  }

  /** Whether no line of words has it: a control character, or half of a character. */
  private static boolean isUnwritable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private void columnProblems(List<Problem> problems) {
    boolean endless = columns.keySet().stream().anyMatch(one -> one.length() > LONGEST_HEADING);
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS || endless) {
      problems.add(new Problem("columns", Integer.toString(columns.size())));
    }
    Map<String, String> taken = new LinkedHashMap<>();
    columns.forEach(
        (column, meaning) -> {
          if (!Meanings.of(rows).contains(meaning)) {
            problems.add(new Problem(Meanings.isOne(meaning) ? "not-of-these" : "unknown", column));
          } else if (!Meanings.isMany(meaning) && taken.putIfAbsent(meaning, column) != null) {
            problems.add(new Problem("twice", column));
          }
        });
    boolean named = columns.values().stream().anyMatch(Meanings.NAMING::contains);
    if (!named) {
      problems.add(new Problem("heading", ""));
    }
    if (rows.equals("agent") && !columns.containsValue("kind")) {
      problems.add(new Problem("kind", ""));
    }
  }

  /** By what the table is known again: the headings of its columns, in whatever order. */
  public String headings() {
    return headings(columns.keySet());
  }

  /** By what a table with these headings is known again. */
  public static String headings(Collection<String> columns) {
    String all =
        columns.stream()
            .map(column -> column.strip().toLowerCase(Locale.ROOT))
            .filter(column -> !column.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining("\u001f"));
    return digest(all);
  }

  /** By what another state of it is told from this one. */
  public String digest() {
    return digest(json());
  }

  private static String digest(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** It under this name, if it has none. */
  public ColumnMapping orNamed(String other) {
    return name.isEmpty()
        ? new ColumnMapping(other, rows, level, multiple, language, columns)
        : this;
  }

  /** It as JSON, for people to read and for {@link #of}. */
  public String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", name).put("rows", rows).put("level", level);
    node.put("multiple", multiple).put("language", language);
    ObjectNode places = node.putObject("columns");
    columns.forEach(places::put);
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Words are always JSON", e);
    }
  }

  /**
   * Reads one; whether it can be used is told by {@link #problems}.
   *
   * @throws IOException if it is no JSON object with columns
   */
  public static ColumnMapping of(byte[] json) throws IOException {
    JsonNode node = JSON.readTree(json);
    if (node == null || !node.path("columns").isObject()) {
      throw new IOException("no JSON object with \"columns\"");
    }
    Map<String, String> columns = new LinkedHashMap<>();
    node.path("columns")
        .properties()
        .forEach(one -> columns.put(one.getKey(), one.getValue().asText()));
    return new ColumnMapping(
        node.path("name").asText(),
        node.path("rows").asText("unit"),
        node.path("level").asText(),
        node.path("multiple").asText(),
        node.path("language").asText(),
        columns);
  }
}
