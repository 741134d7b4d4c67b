package org.variorum.bibliography;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the JSON of the Citation Style Language, as Zotero and others export it. */
final class CslList {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final Map<String, Meaning> TABLE =
      Map.ofEntries(
          entry("id", Meaning.KEY),
          entry("citation-key", Meaning.KEY),
          entry("type", Meaning.KIND),
          entry("title", Meaning.TITLE),
          entry("author", Meaning.AUTHOR),
          entry("editor", Meaning.EDITOR),
          entry("translator", Meaning.TRANSLATOR),
          entry("issued", Meaning.ISSUED),
          entry("publisher-place", Meaning.PLACE),
          entry("publisher", Meaning.PUBLISHER),
          entry("ISBN", Meaning.ISBN),
          entry("DOI", Meaning.DOI),
          entry("URL", Meaning.ADDRESS),
          entry("language", Meaning.LANGUAGE),
          entry("abstract", Meaning.LEFT),
          entry("accessed", Meaning.LEFT),
          entry("note", Meaning.LEFT),
          entry("title-short", Meaning.LEFT),
          entry("source", Meaning.LEFT),
          entry("system_id", Meaning.LEFT),
          entry("custom", Meaning.LEFT));

  private CslList() {}

  static List<IncomingSource> read(String text) {
    try {
      JsonNode tree = MAPPER.readTree(text);
      JsonNode items = tree.path("items").isArray() ? tree.path("items") : tree;
      List<IncomingSource> sources = new ArrayList<>();
      if (items.isArray()) {
        items.forEach(item -> add(sources, item));
      } else {
        add(sources, items);
      }
      return sources;
    } catch (JsonProcessingException e) {
      throw new UnreadableListException(e.getOriginalMessage(), e);
    }
  }

  private static void add(List<IncomingSource> sources, JsonNode item) {
    Gathering gathering = new Gathering();
    item.properties().forEach(field -> take(gathering, field.getKey(), field.getValue()));
    if (gathering.isTitled()) {
      sources.add(gathering.source());
    }
  }

  private static void take(Gathering gathering, String field, JsonNode value) {
    if (value.isArray()) {
      value.forEach(one -> gathering.take(TABLE, field, one.isObject() ? name(one) : one.asText()));
    } else if (value.isObject()) {
      gathering.take(TABLE, field, date(value));
    } else {
      gathering.take(TABLE, field, value.asText());
    }
  }

  private static String name(JsonNode name) {
    return name.has("literal")
        ? name.path("literal").asText()
        : Names.joined(
            name.path("given").asText(),
            name.path("dropping-particle").asText(),
            name.path("non-dropping-particle").asText(),
            name.path("family").asText());
  }

  private static String date(JsonNode date) {
    List<String> parts = new ArrayList<>();
    date.path("date-parts").path(0).forEach(part -> parts.add(part.asText()));
    return parts.isEmpty()
        ? date.path("raw").asText(date.path("literal").asText())
        : String.join("-", parts);
  }
}
