package org.variorum.option;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * That the archive's own vocabulary was changed.
 *
 * @param before its JSON before; empty if there was none
 * @param after its JSON since
 * @param by the pen name; empty for whoever runs the machine
 */
public record VocabularyChange(String before, String after, Instant when, String by) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The codes of the words that are new. */
  public List<String> added() {
    return missing(words(after), words(before));
  }

  /** The codes of those that are there no more. */
  public List<String> removed() {
    return missing(words(before), words(after));
  }

  /** The codes of those of which something else is said. */
  public List<String> changed() {
    Map<String, JsonNode> then = words(before);
    return words(after).entrySet().stream()
        .filter(word -> then.containsKey(word.getKey()))
        .filter(word -> !word.getValue().equals(then.get(word.getKey())))
        .map(word -> code(word.getKey()))
        .toList();
  }

  private static List<String> missing(Map<String, JsonNode> here, Map<String, JsonNode> there) {
    return here.keySet().stream()
        .filter(word -> !there.containsKey(word))
        .map(VocabularyChange::code)
        .toList();
  }

  /** Each word by its list and its code, since two lists may have the same code. */
  private static Map<String, JsonNode> words(String json) {
    Map<String, JsonNode> words = new TreeMap<>();
    for (Map.Entry<String, JsonNode> list : tree(json).properties()) {
      list.getValue()
          .forEach(word -> words.put(list.getKey() + '/' + word.path("code").asText(), word));
    }
    return words;
  }

  private static String code(String word) {
    return word.substring(word.indexOf('/') + 1);
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json.isEmpty() ? "{}" : json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The vocabulary that is kept is not JSON", e);
    }
  }
}
