package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts lists of plain values together. */
final class Values {
  private Values() {}

  /**
   * Adds what is new. What the file says no more is taken away where the entry was made of it.
   *
   * @param field the list, in each of the objects
   */
  static void join(ObjectNode here, JsonNode there, JsonNode then, String field, boolean own) {
    Set<JsonNode> said = all(there, field);
    Set<JsonNode> before = all(then, field);
    Set<JsonNode> joined = new LinkedHashSet<>(all(here, field));
    if (own) {
      joined.removeIf(value -> before.contains(value) && !said.contains(value));
    }
    said.stream().filter(value -> !before.contains(value)).forEach(joined::add);
    if (!joined.equals(all(here, field))) {
      ArrayNode list = here.putArray(field);
      joined.forEach(list::add);
    }
  }

  private static Set<JsonNode> all(JsonNode holder, String field) {
    JsonNode list = holder.path(field);
    Stream<JsonNode> values = list.isArray() ? list.valueStream() : Stream.empty();
    return values.collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
