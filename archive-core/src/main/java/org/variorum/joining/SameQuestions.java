package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file asks when somebody was born; the entry may ask it in words of its own. If it asks so once,
 * both ask the same.
 */
final class SameQuestions {
  private static final String PROPERTY = "property";
  private static final String WORDING = "wording";

  private SameQuestions() {}

  /** Gives questions that a record asks by a property alone the words in which the entry asks. */
  static void word(JsonNode here, JsonNode said) {
    Map<JsonNode, List<JsonNode>> asked =
        Shape.QUESTIONS
            .of(here)
            .collect(Collectors.groupingBy(question -> question.path(PROPERTY)));
    Shape.QUESTIONS
        .of(said)
        .filter(question -> question.has(PROPERTY) && !question.has(WORDING))
        .forEach(
            question ->
                word(
                    asked.getOrDefault(question.path(PROPERTY), List.of()), (ObjectNode) question));
  }

  private static void word(List<JsonNode> asked, ObjectNode question) {
    if (asked.size() == 1 && asked.get(0).has(WORDING)) {
      question.set(WORDING, asked.get(0).path(WORDING).deepCopy());
    }
  }
}
