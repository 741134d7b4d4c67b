package org.variorum.presentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.variorum.language.Texts;

/** Builds JSON as the Presentation API writes it. */
final class Json {
  static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode thing(String id, String type) {
    return object().put("id", id).put("type", type);
  }

  /** A document by itself, with the context that explains it. */
  static ObjectNode document(String id, String type) {
    ObjectNode document = object().put("@context", CONTEXT);
    return document.put("id", id).put("type", type);
  }

  static ArrayNode list(JsonNode... items) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (JsonNode item : items) {
      list.add(item);
    }
    return list;
  }

  static ArrayNode list(Collection<? extends JsonNode> items) {
    return list(items.toArray(JsonNode[]::new));
  }

  /** A language map: each language with its words. */
  static ObjectNode map(Texts texts) {
    ObjectNode map = object();
    texts.byLanguage().forEach((language, words) -> map.putArray(language).add(words));
    return map;
  }

  /** A language map of several texts, one after the other in each language that they have. */
  static ObjectNode map(Collection<Texts> texts) {
    ObjectNode map = object();
    texts.forEach(
        text ->
            text.byLanguage()
                .forEach((language, words) -> map.withArray("/" + language).add(words)));
    return map;
  }

  /** Words of no language, as a code. */
  static ObjectNode plain(String words) {
    ObjectNode map = object();
    map.putArray("none").add(words);
    return map;
  }

  static ObjectNode pair(Texts label, ObjectNode value) {
    ObjectNode pair = object();
    pair.set("label", map(label));
    pair.set("value", value);
    return pair;
  }

  static byte[] bytes(JsonNode document) {
    try {
      return MAPPER.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document cannot be written", e);
    }
  }
}
