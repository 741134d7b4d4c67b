package org.variorum.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Parts of a document in a row, each known by its id. */
final class Parts {

  private Parts() {}

  /** Whether all that stands in a row has an id; nothing at all counts as an empty row. */
  static boolean are(JsonNode node) {
    return node.isMissingNode()
        || (node.isArray()
            && StreamSupport.stream(node.spliterator(), false).allMatch(one -> one.has("id")));
  }

  static Map<String, JsonNode> byId(JsonNode parts) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    parts.forEach(part -> byId.put(part.path("id").asText(), part));
    return byId;
  }

  static JsonNode withId(@Nullable JsonNode parts, String id) {
    return parts == null
        ? MissingNode.getInstance()
        : byId(parts).getOrDefault(id, MissingNode.getInstance());
  }

  static List<String> and(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }
}
