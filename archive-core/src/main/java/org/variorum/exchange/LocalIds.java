package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Gives the parts of a record the local ids that it left out, in the order of the document. */
final class LocalIds {
  private static final Map<String, String> LETTERS =
      Map.of(
          "names", "n",
          "notes", "s",
          "citations", "s",
          "questions", "q",
          "claims", "c",
          "accounts", "a",
          "relations", "r",
          "pictures", "p",
          "editions", "e",
          "stages", "t");
  private static final Pattern LOCAL_ID = Pattern.compile("[a-z][1-9][0-9]{0,6}");

  private final Map<String, Integer> highest = new TreeMap<>();
  private final List<ObjectNode> nameless = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();

  private LocalIds() {}

  /** Fills in the ids that are missing, and the numbers issued. */
  static void fill(ObjectNode record) {
    LocalIds ids = new LocalIds();
    record.path("issued").properties().forEach(one -> ids.count(one.getKey(), one.getValue()));
    ids.collect(record);
    for (int i = 0; i < ids.nameless.size(); i++) {
      String letter = ids.letters.get(i);
      ids.nameless.get(i).put("id", letter + ids.highest.merge(letter, 1, Integer::sum));
    }
    ids.keep(record);
  }

  private void count(String letter, JsonNode number) {
    if (number.isInt()) {
      highest.merge(letter, number.intValue(), Math::max);
    }
  }

  private void collect(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                String letter = LETTERS.get(field.getKey());
                if (letter != null && field.getValue() instanceof ArrayNode parts) {
                  parts.forEach(part -> note(letter, part));
                }
                collect(field.getValue());
              });
    } else if (node instanceof ArrayNode array) {
      array.forEach(this::collect);
    }
  }

  private void note(String letter, JsonNode part) {
    if (!(part instanceof ObjectNode object)) {
      return;
    }
    JsonNode id = object.get("id");
    if (id == null) {
      nameless.add(object);
      letters.add(letter);
    } else if (LOCAL_ID.matcher(id.asText()).matches()) {
      String own = id.asText().substring(0, 1);
      highest.merge(own, Integer.parseInt(id.asText().substring(1)), Math::max);
    }
  }

  private void keep(ObjectNode record) {
    JsonNode given = record.get("issued");
    if (given != null && !given.isObject()) {
      return;
    }
    highest.values().removeIf(number -> number == 0);
    if (highest.isEmpty()) {
      record.remove("issued");
      return;
    }
    ObjectNode issued = record.putObject("issued");
    highest.forEach(issued::put);
  }
}
