package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.change.Renumbering;

/** Gives local ids that an entry has never given. */
final class Numbers {
  private final Map<String, Integer> issued = new HashMap<>();

  Numbers(JsonNode entry) {
    entry.path("issued").properties().forEach(one -> count(one.getKey(), one.getValue().asInt()));
    parts(entry).forEach(id -> count(id.substring(0, 1), number(id)));
  }

  /** The ids of all parts; an entry may have an identifier that looks like one. */
  static Stream<String> parts(JsonNode entry) {
    return entry.valueStream().flatMap(field -> Renumbering.ids(field).stream()).distinct();
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private void count(String letter, int number) {
    issued.merge(letter, number, Math::max);
  }

  String next(String letter) {
    return letter + issued.merge(letter, 1, Integer::sum);
  }

  /** Writes down how many were given, as far as they are used. */
  static void keep(ObjectNode entry) {
    Map<String, Integer> used = new HashMap<>();
    entry
        .path("issued")
        .properties()
        .forEach(one -> used.merge(one.getKey(), one.getValue().asInt(), Math::max));
    parts(entry).forEach(id -> used.merge(id.substring(0, 1), number(id), Math::max));
    ObjectNode issued = entry.putObject("issued");
    new TreeMap<>(used).forEach(issued::put);
  }
}
