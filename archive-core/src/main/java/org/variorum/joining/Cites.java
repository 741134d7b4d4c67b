package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives what a record states the sources that it rests on. */
final class Cites {
  private static final String CITATIONS = "citations";

  private final Brought brought;
  private final Numbers numbers;

  Cites(Brought brought, Numbers numbers) {
    this.brought = brought;
    this.numbers = numbers;
  }

  /** An id that the entry has not given yet. */
  String id(String letter) {
    return numbers.next(letter);
  }

  /** A citation of the file. */
  ObjectNode ofFile() {
    return citation(numbers.next("s"), brought.file());
  }

  static ObjectNode citation(String id, Brought.Cited cited) {
    ObjectNode citation = JsonNodeFactory.instance.objectNode().put("id", id);
    citation.putObject("source").put("entry", cited.source().value());
    return citation.put("locator", cited.locator());
  }

  /** The same part, resting on the file if it says of nothing else that it rests on it. */
  ObjectNode attributed(ObjectNode part) {
    if (part.findValues(CITATIONS).stream().allMatch(JsonNode::isEmpty)) {
      part.putArray(CITATIONS).add(ofFile(part));
    }
    return part;
  }

  /** A part that is there, resting on what the record rests on for the same as well. */
  ObjectNode supported(ObjectNode part, JsonNode other) {
    ArrayNode citations = part.withArray("/" + CITATIONS);
    Set<JsonNode> there =
        citations.valueStream().map(Cites::unnumbered).collect(Collectors.toSet());
    Iterable<JsonNode> others =
        other.path(CITATIONS).isEmpty() ? List.of(ofFile(other)) : other.path(CITATIONS);
    for (JsonNode citation : others) {
      if (there.add(unnumbered(citation))) {
        citations.add(citation);
      }
    }
    return part;
  }

  /** With the date as the file words it. */
  private ObjectNode ofFile(JsonNode part) {
    ObjectNode citation = ofFile();
    JsonNode date = part.path("value").path("date");
    if (date.has("asWritten")) {
      citation
          .putObject("stated")
          .put("text", date.path("asWritten").asText())
          .put("calendar", date.path("calendar").asText("gregorian"));
    }
    return citation;
  }

  /** What a citation says, whatever it is called. */
  private static JsonNode unnumbered(JsonNode citation) {
    ObjectNode said = citation.deepCopy();
    said.remove("id");
    return said;
  }

  /** Takes those citations away; returns whether any is left. */
  static boolean strip(ObjectNode part, Set<String> ids) {
    JsonNode citations = part.path(CITATIONS);
    if (citations instanceof ArrayNode all) {
      List<JsonNode> left =
          all.valueStream().filter(one -> !ids.contains(one.path("id").asText())).toList();
      all.removeAll().addAll(left);
      if (all.isEmpty()) {
        part.remove(CITATIONS);
      }
    }
    return part.has(CITATIONS);
  }
}
