package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.variorum.document.OwnFields;

/** Keeps in words what a file of another system answers and nobody here asks. */
final class UnaskedQuestions {
  private static final int LONGEST_ELEMENT = 200;

  private UnaskedQuestions() {}

  /**
   * Makes remnants of questions of a record.
   *
   * @param unasked of which, counted from 0
   */
  static void keepIn(ObjectNode record, IntPredicate unasked) {
    if (!(record.remove("questions") instanceof ArrayNode questions)) {
      return;
    }
    ArrayNode asked = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < questions.size(); i++) {
      JsonNode question = questions.get(i);
      if (!unasked.test(i)) {
        asked.add(question);
        continue;
      }
      List<String> lines = new ArrayList<>();
      question.path("claims").forEach(claim -> lines.add(words(claim.path("value"))));
      question.path("accounts").forEach(account -> lines.add(words(account)));
      keepIn(record, question, lines);
    }
    if (!asked.isEmpty()) {
      record.set("questions", asked);
    }
  }

  /** Makes a remnant of what answers one question. */
  static void keepIn(ObjectNode record, JsonNode question, List<String> answers) {
    keepIn(record, "question/" + question.path("property").asText(), answers);
  }

  /** Makes a remnant of what an element of that name says. */
  static void keepIn(ObjectNode record, String element, List<String> answers) {
    List<String> lines = answers.stream().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      return;
    }
    ArrayNode remnants =
        record.path("remnants") instanceof ArrayNode known ? known : record.putArray("remnants");
    remnants
        .addObject()
        .put("element", element.substring(0, Math.min(element.length(), LONGEST_ELEMENT)))
        .putObject("words")
        .put("und", String.join("\n", lines));
  }

  /** All that it says, but codes and what it is called by. */
  static String words(JsonNode part) {
    List<String> words = new ArrayList<>();
    part.properties()
        .forEach(
            one -> {
              boolean said = !one.getKey().matches("type|id|language|citations|calendar");
              if (one.getKey().equals(OwnFields.ELSEWHERE)) {
                words.add(one.getValue().path("name").asText());
              } else if (said && one.getValue().isValueNode()) {
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
