package org.variorum.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * What is answered.
 *
 * @param view what it was made from, so that it is dropped with that; null for what is made anew
 *     each time
 * @param next where the list goes on; empty if it does not
 */
@SuppressWarnings("ArrayRecordComponent")
record Told(byte[] json, boolean unlisted, @Nullable Object view, String next) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** A list, which is asked for each time. */
  static Told list(JsonNode list) { // may name who may be living
    return new Told(written(list), true, null, list.path("next").asText(""));
  }

  /** Something about certain entries. */
  static Told about(JsonNode node, Object view, boolean unlisted) {
    return new Told(written(node), unlisted, view, node.path("next").asText(""));
  }

  private static byte[] written(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer that could not be written", e);
    }
  }
}
