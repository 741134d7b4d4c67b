package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Keeps in words what a file of another system answers and nobody here asks. */
final class UnaskedQuestions {
  private static final int LONGEST_ELEMENT = 200;

  private UnaskedQuestions() {}

  /** Makes remnants of the questions of a record. */
  static void keepIn(ObjectNode record) {
    JsonNode questions = record.remove("questions");
    if (questions == null || !questions.isArray()) {
      return;
    }
    ArrayNode remnants =
        record.path("remnants") instanceof ArrayNode known ? known : record.putArray("remnants");
    for (JsonNode question : questions) {
      List<String> lines = new ArrayList<>();
      question.path("claims").forEach(claim -> lines.add(words(claim.path("value"))));
      question.path("accounts").forEach(account -> lines.add(words(account)));
      lines.removeIf(String::isBlank);
      if (!lines.isEmpty()) {
        String element = "question/" + question.path("property").asText();
        remnants
            .addObject()
            .put("element", element.substring(0, Math.min(element.length(), LONGEST_ELEMENT)))
            .putObject("words")
            .put("und", String.join("\n", lines));
      }
    }
    if (remnants.isEmpty()) {
      record.remove("remnants");
    }
  }

  /** All that it says, but codes and what it is called by. */
  private static String words(JsonNode part) {
    List<String> words = new ArrayList<>();
    part.properties()
        .forEach(
            one -> {
              boolean said = !one.getKey().matches("type|id|language|citations|calendar");
              if (said && one.getValue().isValueNode()) {
                words.add(one.getValue().asText().replaceFirst("^@(.*:)?", ""));
              } else if (said) {
                words.add(words(one.getValue()));
              }
            });
    part.valueStream()
        .filter(JsonNode::isContainerNode)
        .filter(one -> part.isArray())
        .forEach(one -> words.add(words(one)));
    words.removeIf(String::isBlank);
    return String.join(", ", words);
  }
}
