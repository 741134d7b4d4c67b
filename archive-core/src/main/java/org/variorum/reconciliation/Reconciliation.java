package org.variorum.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.living.MayBeLiving;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Vocabularies;

/** The door for tools that reconcile tables: which entry does a name mean? */
@ApplicationScoped
@Transactional
public class Reconciliation {
  /** The most names of one request. */
  public static final int MOST_QUERIES = 25;

  private static final int MOST = 25;
  private static final int USUAL = 5;
  private static final int LONGEST = 300;
  private static final JsonMapper MAPPER = new JsonMapper();

  @Inject NameFinder names;
  @Inject Agreements agreements;
  @Inject Editions editions;
  @Inject Clock clock;
  @Inject ReadingRoom room;
  @Inject Vocabularies vocabularies;

  /** What the service offers. */
  public JsonNode manifest(String root) {
    ObjectNode manifest = object();
    manifest.putArray("versions").add("0.2");
    String name = room.name().wordsIn("en");
    manifest.put("name", name.isBlank() ? "Archive" : name);
    manifest.put("identifierSpace", root + "/entry/");
    manifest.put("schemaSpace", root + "/api/reconcile/");
    manifest.putObject("view").put("url", root + "/entry/{{id}}");
    ArrayNode types = manifest.putArray("defaultTypes");
    Stream.of(EntryKind.values()).forEach(kind -> types.add(type(kind)));
    ObjectNode preview = manifest.putObject("preview");
    preview.put("url", root + "/api/reconcile/preview?id={{id}}");
    preview.put("width", 400).put("height", 160);
    ObjectNode suggest = manifest.putObject("suggest");
    for (String what : List.of("entity", "type", "property")) {
      suggest
          .putObject(what)
          .put("service_url", root)
          .put("service_path", "/api/reconcile/suggest/" + what);
    }
    return manifest;
  }

  /**
   * Answers a batch of queries; empty if it cannot be read or has too many.
   *
   * @param queries JSON as it came
   */
  public Optional<JsonNode> batch(String queries, String language) {
    JsonNode asked;
    try {
      asked = MAPPER.readTree(queries);
    } catch (JsonProcessingException unreadable) {
      return Optional.empty();
    }
    if (asked == null || !asked.isObject() || asked.size() > MOST_QUERIES) {
      return Optional.empty();
    }
    List<JsonNode> named = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : asked.properties()) {
      if (!isQuery(one.getValue())) {
        return Optional.empty();
      }
      named.add(one.getValue());
    }
    ObjectNode answers = object();
    Iterator<ArrayNode> results = results(named, language).iterator();
    for (Map.Entry<String, JsonNode> one : asked.properties()) {
      answers.putObject(one.getKey()).set("result", results.next());
    }
    return Optional.of(answers);
  }

  /** One has words, or else properties, by which alone nothing is found. */
  private static boolean isQuery(JsonNode asked) {
    JsonNode properties = asked.path("properties");
    return asked.isObject()
        && (asked.has("query")
            ? asked.path("query").isTextual()
            : properties.isArray() && !properties.isEmpty());
  }

  /** Answers one query, in JSON or as plain words. */
  public Optional<JsonNode> single(String query, String language) {
    JsonNode asked = object().put("query", query);
    if (query.stripLeading().startsWith("{")) {
      try {
        asked = MAPPER.readTree(query);
      } catch (JsonProcessingException unreadable) {
        return Optional.empty();
      }
    }
    return isQuery(asked)
        ? Optional.of(object().set("result", results(List.of(asked), language).get(0)))
        : Optional.empty();
  }

  private List<ArrayNode> results(List<JsonNode> queries, String language) {
    List<List<Candidate>> found =
        names.find(queries.stream().map(Reconciliation::asked).toList(), language);
    return agreements.weighed(queries, found).stream()
        .map(
            candidates -> {
              ArrayNode results = list();
              candidates.forEach(one -> results.add(result(one)));
              return results;
            })
        .toList();
  }

  private static NameFinder.Asked asked(JsonNode query) {
    return new NameFinder.Asked(
        shortened(query.path("query").asText()),
        kinds(query.path("type")),
        Math.max(1, Math.min(MOST, query.path("limit").asInt(USUAL))));
  }

  private static String shortened(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  /** A type is the code of a kind; types that nobody knows find everything. */
  private static Set<EntryKind> kinds(JsonNode type) {
    Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
    Stream<JsonNode> said =
        type.isArray()
            ? java.util.stream.StreamSupport.stream(type.spliterator(), false)
            : Stream.of(type);
    List<String> codes =
        said.map(one -> one.isObject() ? one.path("id").asText() : one.asText()).toList();
    Stream.of(EntryKind.values()).filter(kind -> codes.contains(kind.code())).forEach(kinds::add);
    return kinds;
  }

  private static ObjectNode result(Candidate one) {
    ObjectNode result = object();
    result.put("id", one.id().value()).put("name", one.name()).put("description", one.reason());
    result.put("score", one.score()).put("match", one.certain());
    result.putArray("type").add(type(one.kind()));
    return result;
  }

  private static ObjectNode type(EntryKind kind) {
    return object().put("id", kind.code()).put("name", named(kind));
  }

  private static String named(EntryKind kind) {
    String words = kind.code().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Entries whose name begins so, or is like that. */
  public JsonNode entities(String prefix, String language) {
    ArrayNode found = list();
    if (!prefix.isBlank()) {
      for (Candidate one : names.begun(shortened(prefix), MOST, language)) {
        ObjectNode entity = object();
        entity.put("id", one.id().value()).put("name", one.name());
        entity.put("description", named(one.kind()) + ". " + one.reason());
        entity.putArray("notable").add(type(one.kind()));
        found.add(entity);
      }
    }
    return object().set("result", found);
  }

  public JsonNode types(String prefix) {
    ArrayNode found = list();
    for (EntryKind kind : EntryKind.values()) {
      if (begins(kind.code(), prefix) || begins(named(kind), prefix)) {
        found.add(type(kind));
      }
    }
    return object().set("result", found);
  }

  /** The questions that can be asked of entries. */
  public JsonNode properties(String prefix) {
    ArrayNode found = list();
    for (Property one : vocabularies.current().properties()) {
      String label = one.label().wordsIn("en");
      if (begins(one.code(), prefix) || begins(label, prefix)) {
        found.add(object().put("id", one.code()).put("name", label.isBlank() ? one.code() : label));
      }
    }
    return object().set("result", found);
  }

  private static boolean begins(String words, String prefix) {
    return words.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * A small page on an entry: its heading and what it is.
   *
   * @return its words; empty if visitors do not see it, or it is a person who may be living
   */
  public Optional<Preview> preview(EntryId id, String language) {
    return editions
        .current(id)
        .map(PublishedEdition::entry)
        .filter(entry -> MayBeLiving.on(LocalDate.now(clock), entry).isEmpty())
        .map(
            entry ->
                new Preview(
                    entry.heading().wordsIn(language),
                    named(entry.kind()),
                    entry.summary().wordsIn(language)));
  }

  /** What a preview says. */
  public record Preview(String heading, String kind, String summary) {}

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ArrayNode list() {
    return JsonNodeFactory.instance.arrayNode();
  }
}
