package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of parts that entries have several of, and by what two of them are the same. */
enum Shape {
  NAMES("names", "text", "language", "visibility"),
  QUESTIONS("questions", "property", "wording"),
  CLAIMS("claims", "value", "nature", "visibility", "when"),
  ACCOUNTS("accounts", "title", "prose"),
  RELATIONS("relations", "entry", "role", "when", "note"),
  PICTURES("pictures", "object"),
  EDITIONS("editions", "title", "place", "publisher", "published", "isbn", "oclc", "address"),
  STAGES("stages", "label", "when", "place", "text");

  private final String field;
  private final String telling;

  Shape(String field, String... telling) {
    this.field = field;
    this.telling = String.join(" ", telling);
  }

  /** The field that holds them. */
  String field() {
    return field;
  }

  /** Whether its parts say which sources they rest on. */
  boolean isCited() {
    return this == NAMES || this == CLAIMS || this == ACCOUNTS || this == RELATIONS;
  }

  /** What is equal of two parts that say the same. */
  String key(JsonNode part) {
    return Arrays.stream(telling.split(" ", -1))
        .map(name -> said(part.path(name)))
        .collect(Collectors.joining("\u0001"));
  }

  /** Of a date what it says, not how it is worded. */
  private static String said(JsonNode node) {
    if (node.has("edtf")) {
      return node.path("edtf").asText() + " " + node.path("calendar").asText("gregorian");
    }
    if (node.path("type").asText().equals("date")) {
      JsonNode date = node.path("date");
      return "date " + (date.isTextual() ? date.asText() + " gregorian" : said(date));
    }
    return node.toString();
  }

  /** Those of an entry, a question or its particulars. */
  Stream<JsonNode> of(JsonNode holder) {
    JsonNode parts = holder.path(field);
    return parts.isArray() ? parts.valueStream() : Stream.empty();
  }
}
