package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

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
    Shape.QUESTIONS
        .of(said)
        .filter(question -> question.has(PROPERTY) && !question.has(WORDING))
        .forEach(question -> word(asked(here, question), (ObjectNode) question));
  }

  private static void word(List<JsonNode> asked, ObjectNode question) {
    if (asked.size() == 1 && asked.get(0).has(WORDING)) {
      question.set(WORDING, asked.get(0).path(WORDING).deepCopy());
    }
  }

  private static List<JsonNode> asked(JsonNode here, JsonNode question) {
    return Shape.QUESTIONS
        .of(here)
        .filter(one -> one.path(PROPERTY).equals(question.path(PROPERTY)))
        .toList();
  }
}
