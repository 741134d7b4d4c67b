package org.variorum.option;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/** Words in several languages as an option keeps them: JSON by language tag. */
public final class WordsByLanguage {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

  private WordsByLanguage() {}

  /**
   * The words that are kept.
   *
   * @throws MalformedTextException if it is not that
   */
  public static Texts read(String json) {
    if (json.isEmpty()) {
      return Texts.NONE;
    }
    try {
      return Texts.of(MAPPER.readValue(json, BY_LANGUAGE));
    } catch (JsonProcessingException e) {
      throw new MalformedTextException("Not words by language");
    }
  }

  /** The same words always in the same form; empty if there are none. */
  public static String write(Texts words) {
    try {
      return words.isEmpty() ? "" : MAPPER.writeValueAsString(words.byLanguage());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Words cannot be written as JSON", e);
    }
  }
}
