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
import org.variorum.settings.Setting;

/**
 * What the archive is called and says of itself on its first page, kept as JSON: {@code name},
 * {@code sentence}, {@code searches}, {@code registers}, {@code abbreviations} and {@code
 * featured}, the question that is shown first.
 */
@ApplicationScoped
class Profile {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Inject KeptSettings settings;

  /** What is read; nothing said stays empty. */
  record Said(
      Texts name,
      Texts sentence,
      List<Texts> searches,
      Featured featured,
      List<Register> registers,
      List<Abbreviation> abbreviations) {
    static final Said NOTHING =
        new Said(Texts.NONE, Texts.NONE, List.of(), new Featured("", ""), List.of(), List.of());
  }

  /** A register of persons outside the archive; its address is one of the web. */
  record Register(Texts name, Texts what, String address) {}

  /** A short form that sources and entries use, and what it stands for in each language. */
  record Abbreviation(String shortForm, Texts words) {}

  /** The question shown first; one that the archive does not have is passed over. */
  record Featured(String entry, String question) {}

  Said read() {
    return settings.get(Setting.PROFILE).map(Profile::parse).orElse(Said.NOTHING);
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
          new Featured(featured.path("entry").asText(), featured.path("question").asText()),
          registers(said.path("registers")),
          abbreviations(said.path("abbreviations")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The setting 'archive' is not JSON", e);
    }
  }

  /** An address that is none of the web is no link, and its register is passed over. */
  private static List<Register> registers(JsonNode said) {
    List<Register> registers = new ArrayList<>();
    for (JsonNode one : said) {
      String address = one.path("address").asText();
      if (address.startsWith("https://") || address.startsWith("http://")) {
        registers.add(new Register(texts(one.path("name")), texts(one.path("what")), address));
      }
    }
    return registers;
  }

  /** One without a short form or without words explains nothing, and is passed over. */
  private static List<Abbreviation> abbreviations(JsonNode said) {
    List<Abbreviation> abbreviations = new ArrayList<>();
    for (JsonNode one : said) {
      Abbreviation read = new Abbreviation(one.path("short").asText(), texts(one.path("long")));
      if (!read.shortForm().isBlank() && !read.words().isEmpty()) {
        abbreviations.add(read);
      }
    }
    return abbreviations;
  }

  private static Texts texts(@Nullable JsonNode words) {
    Map<String, String> byLanguage = new HashMap<>();
    if (words != null) {
      words.properties().forEach(one -> byLanguage.put(one.getKey(), one.getValue().asText()));
    }
    return Texts.of(byLanguage);
  }
}
