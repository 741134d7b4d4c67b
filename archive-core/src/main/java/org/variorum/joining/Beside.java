package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps in the file's own words what cannot be said twice in an entry. */
final class Beside {
  private static final int LONGEST = 200;

  private final ObjectNode entry;
  private final Brought brought;
  private final JsonNode open;
  private @Nullable Set<Kept> known;

  /** Some words in a language, and what they are said of. */
  private record Kept(String element, String language, String words) {}

  /**
   * @param open what of the record readers may see
   */
  Beside(ObjectNode entry, Brought brought, JsonNode open) {
    this.entry = entry;
    this.brought = brought;
    this.open = open;
  }

  /** Keeps some words that stand at a place of the record, as {@code summary}. */
  void add(String place, String language, String words) {
    if (words.isBlank()) {
      return;
    }
    String element = element(place);
    if (known().add(new Kept(element, language, words))) {
      ObjectNode remnant = entry.withArray("/remnants").addObject().put("element", element);
      remnant.putObject("words").put(language, words);
      if (isForStaff(place)) {
        remnant.put("visibility", "staff");
      }
    }
  }

  /** What is kept already. */
  private Set<Kept> known() {
    if (known == null) {
      known = new HashSet<>();
      for (JsonNode one : entry.path("remnants")) {
        String element = one.path("element").asText();
        for (Map.Entry<String, JsonNode> said : one.path("words").properties()) {
          known.add(new Kept(element, said.getKey(), said.getValue().asText()));
        }
      }
    }
    return known;
  }

  /** Looks anew at what is kept: somebody else has written of it. */
  void lookAnew() {
    known = null;
  }

  /** Keeps a value that is no text. */
  void add(String place, JsonNode value) {
    add(place, language(), words(value));
  }

  private String element(String place) {
    List<String> steps =
        Arrays.stream(place.split("/", -1))
            .filter(step -> !step.equals("particulars") && !step.equals("elements"))
            .toList();
    String element = String.join("/", steps) + " (" + brought.file().name() + ")";
    return element.length() > LONGEST ? element.substring(0, LONGEST) : element;
  }

  private boolean isForStaff(String place) {
    JsonNode at = open;
    for (String step : place.split("/", -1)) {
      at = at.path(step);
    }
    return at.isMissingNode();
  }

  private String language() {
    return brought.said().heading().byLanguage().firstKey();
  }

  private static String words(JsonNode node) {
    if (node.has("edtf")) {
      return node.path("asWritten").asText(node.path("edtf").asText());
    }
    return node.isValueNode()
        ? node.asText()
        : node.valueStream()
            .map(Beside::words)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(" · "));
  }
}
