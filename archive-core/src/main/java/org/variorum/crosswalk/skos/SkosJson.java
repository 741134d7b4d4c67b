package org.variorum.crosswalk.skos;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;

/**
 * Reads concepts from JSON-LD, flat or as a graph. A context is not fetched and not reckoned with:
 * properties are known by the last part of their names, which all writers of SKOS keep.
 */
final class SkosJson {
  private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());

  private SkosJson() {}

  static void read(ForeignFile file, Consumer<Concept> consumer) throws IOException {
    try (InputStream in = file.open();
        JsonParser json = JSON.getFactory().createParser(in)) {
      JsonToken first = json.nextToken();
      if (first == JsonToken.START_ARRAY) {
        all(json, consumer);
      } else if (first == JsonToken.START_OBJECT) {
        graph(json, consumer);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UnreadableFileException(line, "Not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static void graph(JsonParser json, Consumer<Concept> consumer) throws IOException {
    ObjectNode alone = JSON.createObjectNode();
    int line = json.currentLocation().getLineNr();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      if (name.equals("@graph") && value == JsonToken.START_ARRAY) {
        all(json, consumer);
      } else {
        alone.set(name, JSON.readTree(json));
      }
    }
    if (alone.has("@id") || alone.has("id")) {
      node(alone, line, consumer);
    }
  }

  private static void all(JsonParser json, Consumer<Concept> consumer) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      int line = json.currentLocation().getLineNr();
      node(JSON.readTree(json), line, consumer);
    }
  }

  private static void node(JsonNode node, int line, Consumer<Concept> consumer) {
    Concept concept = Concept.of(node.path("@id").asText(node.path("id").asText("")), line);
    node.properties()
        .forEach(
            property -> {
              String name = property.getKey();
              if (!name.equals("@context") && !name.equals("@id") && !name.equals("id")) {
                said(concept, local(name), property.getValue(), "");
              }
            });
    consumer.accept(concept);
  }

  private static String local(String name) {
    return name.substring(
        Math.max(
                Math.max(name.lastIndexOf(':'), name.lastIndexOf('#')),
                Math.max(name.lastIndexOf('/'), name.lastIndexOf('@')))
            + 1);
  }

  private static void said(Concept concept, String property, JsonNode value, String language) {
    if (value.isArray()) {
      value.forEach(one -> said(concept, property, one, language));
    } else if (value.has("@value")) {
      concept.say(
          property, value.path("@value").asText(), value.path("@language").asText(""), false);
    } else if (value.has("@id")) {
      concept.say(property, value.path("@id").asText(), "", true);
    } else if (value.isObject()) {
      value.properties().forEach(one -> said(concept, property, one.getValue(), one.getKey()));
    } else {
      boolean address = value.asText().matches("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+");
      concept.say(property, value.asText(), language, address);
    }
  }
}
