package org.variorum.readingroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Texts;
import org.variorum.settings.KeptSettings;

/** What the archive is called and says of itself on its first page: data, kept as a setting. */
@ApplicationScoped
class Profile {
  /**
   * The name of the setting: a JSON object with {@code name}, {@code sentence}, {@code searches}
   * and {@code featured}, the question that is shown first.
   */
  static final String SETTING = "archive";

  private static final JsonMapper MAPPER = new JsonMapper();

  @Inject KeptSettings settings;

  /** What is read; nothing said stays empty. */
  record Said(Texts name, Texts sentence, List<Texts> searches, Featured featured) {
    static final Said NOTHING = new Said(Texts.NONE, Texts.NONE, List.of(), new Featured("", ""));
  }

  /** The question shown first; one that the archive does not have is passed over. */
  record Featured(String entry, String question) {}

  Said read() {
    return settings.get(SETTING).map(Profile::parse).orElse(Said.NOTHING);
  }

  private static Said parse(String json) {
    try {
      JsonNode said = MAPPER.readTree(json);
      List<Texts> searches = new ArrayList<>();
      said.path("searches").forEach(words -> searches.add(texts(words)));
      JsonNode featured = said.path("featured");
      return new Said(
          texts(said.path("name")),
          texts(said.path("sentence")),
          searches,
          new Featured(featured.path("entry").asText(), featured.path("question").asText()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The setting 'archive' is not JSON", e);
    }
  }

  private static Texts texts(@Nullable JsonNode words) {
    Map<String, String> byLanguage = new HashMap<>();
    if (words != null) {
      words.properties().forEach(one -> byLanguage.put(one.getKey(), one.getValue().asText()));
    }
    return Texts.of(byLanguage);
  }
}
