package org.variorum.option;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.language.Texts;
import org.variorum.settings.Setting;

/** The options that are fields of {@link Setting#PROFILE}. */
final class ProfileWords {
  static final Map<Option, String> FIELDS =
      Map.of(Option.NAME, "name", Option.SENTENCE, "sentence");

  private static final JsonMapper MAPPER = new JsonMapper();

  private ProfileWords() {}

  /** The value of an option in a profile; empty if it has none. */
  static String read(String profile, Option option) {
    TreeMap<String, String> words = new TreeMap<>();
    tree(profile)
        .path(FIELDS.get(option))
        .properties()
        .forEach(one -> words.put(one.getKey(), one.getValue().asText()));
    return WordsByLanguage.write(new Texts(words));
  }

  /** The profile with another value, and all else as it was. */
  static String with(String profile, Option option, String value) {
    ObjectNode changed = tree(profile);
    ObjectNode words = MAPPER.createObjectNode();
    WordsByLanguage.read(value).byLanguage().forEach(words::put);
    changed.set(FIELDS.get(option), words);
    return changed.toString();
  }

  private static ObjectNode tree(String profile) {
    try {
      JsonNode read = profile.isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(profile);
      return (ObjectNode) read;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The setting 'archive' is not JSON", e);
    }
  }
}
