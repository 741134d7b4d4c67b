package org.variorum.dissemination;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Writes as Turtle (RDF 1.1) what stands in JSON-LD: the same statements, for the few forms of it
 * that are written here, which are nested nodes, words with a language, and addresses.
 */
public final class Turtle {
  public static final String TYPE = "text/turtle";

  private static final String SCHEMA = "http://schema.org/";
  private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S+");
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  /** Names of schema.org whose words its context holds for addresses. */
  private static final Set<String> LINKS = Set.of("url", "sameAs", "image", "additionalType");

  private final Map<String, String> prefixes = new TreeMap<>();
  private final boolean schema;
  private final StringBuilder out = new StringBuilder();

  /** Nodes that are named within others and say something themselves. */
  private final Deque<JsonNode> later = new ArrayDeque<>();

  private Turtle(JsonNode context) {
    schema = context.isTextual();
    if (schema) {
      prefixes.put("schema", SCHEMA);
    }
    context.properties().forEach(one -> prefixes.put(one.getKey(), one.getValue().asText()));
  }

  /** The statements of a document of ours, whose context is prefixes or that of schema.org. */
  public static String of(JsonNode document) {
    Turtle turtle = new Turtle(document.path("@context"));
    turtle.prefixes.forEach(
        (prefix, names) ->
            turtle.out.append("@prefix ").append(prefix).append(": <" + names + "> .\n"));
    JsonNode graph = document.path("@graph");
    (graph.isArray() ? graph : List.of(document)).forEach(turtle.later::add);
    while (!turtle.later.isEmpty()) {
      turtle.subject(turtle.later.remove());
    }
    return turtle.out.toString();
  }

  private void subject(JsonNode node) {
    List<String> said = statements(node);
    if (!said.isEmpty()) {
      String id = node.path("@id").asText();
      out.append('\n').append(id.isEmpty() ? "[]" : link(id));
      out.append(' ').append(String.join(" ;\n    ", said)).append(" .\n");
    }
  }

  private List<String> statements(JsonNode node) {
    List<String> said = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : node.properties()) {
      String key = one.getKey();
      if (key.equals("@type")) {
        said.add("a " + each(one.getValue(), type -> name(type.asText())));
      } else if (!key.startsWith("@")) {
        String objects = each(one.getValue(), value -> object(key, value));
        if (!objects.isEmpty()) {
          said.add(name(key) + " " + objects);
        }
      }
    }
    return said;
  }

  private static String each(JsonNode value, Function<JsonNode, String> written) {
    return (value.isArray()
            ? StreamSupport.stream(value.spliterator(), false)
            : java.util.stream.Stream.of(value))
        .map(written)
        .collect(Collectors.joining(", "));
  }

  private String object(String key, JsonNode value) {
    if (value.has("@value")) {
      String tag = value.path("@language").asText();
      String type = value.path("@type").asText();
      String words = quoted(value.path("@value").asText());
      return TAG.matcher(tag).matches()
          ? words + "@" + tag
          : type.isEmpty() ? words : words + "^^" + name(type);
    }
    if (value.isObject()) {
      return node(value);
    }
    String words = value.asText();
    if (schema && LINKS.contains(key) && ADDRESS.matcher(words).matches()) {
      return link(words);
    }
    boolean day = schema && (key.endsWith("Date") || key.startsWith("date"));
    return value.isTextual() ? quoted(words) + (day ? "^^schema:Date" : "") : words;
  }

  private String node(JsonNode node) {
    String id = node.path("@id").asText();
    if (id.isEmpty()) {
      return "[ " + String.join(" ; ", statements(node)) + " ]";
    }
    if (node.size() > 1) {
      later.add(node);
    }
    return link(id);
  }

  private String name(String word) {
    int colon = word.indexOf(':');
    if (colon < 0) {
      return schema ? "schema:" + word : link(word);
    }
    return prefixes.containsKey(word.substring(0, colon)) ? word : link(word);
  }

  /** An address, with what Turtle does not take in one percent-encoded. */
  private static String link(String address) {
    StringBuilder link = new StringBuilder("<");
    XmlOut.clean(address)
        .codePoints()
        .forEach(
            one -> {
              if (one <= ' ' || "<>\"{}|^`\\".indexOf(one) >= 0) {
                link.append("%%%02X".formatted(one));
              } else {
                link.appendCodePoint(one);
              }
            });
    return link.append('>').toString();
  }

  private static String quoted(String words) {
    return '"'
        + XmlOut.clean(words)
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }
}
