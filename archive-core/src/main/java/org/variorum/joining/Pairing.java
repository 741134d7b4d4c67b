package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds which parts of a record an entry has already, and names the others so that none clash. */
final class Pairing {
  private final Map<String, String> names = new HashMap<>();

  private Pairing() {}

  /** What the parts of the record are called in the entry. */
  static Map<String, String> of(JsonNode here, JsonNode there, Numbers numbers) {
    Pairing pairing = new Pairing();
    pairing.pair(Shape.NAMES, here, there);
    pairing.pair(Shape.RELATIONS, here, there);
    pairing.pair(Shape.PICTURES, here, there);
    pairing.pair(Shape.QUESTIONS, here, there);
    there
        .path("particulars")
        .properties()
        .forEach(
            one -> {
              JsonNode same = here.path("particulars").path(one.getKey());
              pairing.pair(Shape.EDITIONS, same, one.getValue());
              pairing.pair(Shape.STAGES, same, one.getValue());
            });
    Numbers.parts(there)
        .sorted()
        .filter(id -> !pairing.names.containsKey(id))
        .forEach(id -> pairing.names.put(id, numbers.next(id.substring(0, 1))));
    return pairing.names;
  }

  private void pair(Shape shape, JsonNode here, JsonNode there) {
    Map<String, Deque<JsonNode>> unpaired = new HashMap<>();
    shape
        .of(here)
        .forEach(
            one -> unpaired.computeIfAbsent(shape.key(one), key -> new ArrayDeque<>()).add(one));
    shape
        .of(there)
        .forEach(
            other -> {
              Deque<JsonNode> same = unpaired.get(shape.key(other));
              if (same != null && !same.isEmpty()) {
                found(shape, same.remove(), other);
              }
            });
  }

  private void found(Shape shape, JsonNode one, JsonNode other) {
    names.put(id(other), id(one));
    if (shape == Shape.QUESTIONS) {
      pair(Shape.CLAIMS, one, other);
      pair(Shape.ACCOUNTS, one, other);
    }
  }

  private static String id(JsonNode part) {
    return part.path("id").asText();
  }
}
