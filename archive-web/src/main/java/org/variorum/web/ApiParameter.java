package org.variorum.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as the description of the interface has it.
 *
 * @param key of its words, which differ where the name means something else elsewhere
 * @param otherwise what holds if it is not given; empty for nothing
 * @param choices the values there are; none if it is no choice
 */
public record ApiParameter(
    String key,
    String name,
    boolean inPath,
    boolean required,
    Type type,
    long least,
    long most,
    List<String> choices,
    @Nullable Pattern form,
    String otherwise) {
  private static final int LONGEST = 300;
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\x{D800}-\\x{DFFF}]");

  /** What its value is. */
  public enum Type {
    TEXT,
    NUMBER,
    FLAG
  }

  static ApiParameter of(String key, JsonNode node) {
    JsonNode schema = node.get("schema");
    List<String> choices = new ArrayList<>();
    schema.path("enum").forEach(one -> choices.add(one.asText()));
    Type type = type(schema.get("type").asText());
    boolean isText = type == Type.TEXT;
    return new ApiParameter(
        key,
        node.get("name").asText(),
        node.get("in").asText().equals("path"),
        node.path("required").asBoolean(false),
        type,
        schema.path(isText ? "minLength" : "minimum").asLong(0),
        schema.path(isText ? "maxLength" : "maximum").asLong(LONGEST),
        List.copyOf(choices),
        schema.has("pattern") ? Pattern.compile(schema.get("pattern").asText()) : null,
        schema.path("default").asText(""));
  }

  private static Type type(String type) {
    return switch (type) {
      case "integer" -> Type.NUMBER;
      case "boolean" -> Type.FLAG;
      default -> Type.TEXT;
    };
  }

  /** The key of the message that says what is wrong with a value; empty if nothing is. */
  public Optional<String> wrong(String value) {
    return switch (type) {
      case NUMBER -> isNumber(value) ? Optional.empty() : Optional.of("api.wrong.number");
      case FLAG ->
          value.equals("true") || value.equals("false")
              ? Optional.empty()
              : Optional.of("api.wrong.flag");
      case TEXT -> wrongText(value);
    };
  }

  private boolean isNumber(String value) {
    if (!value.matches("[0-9]{1,15}")) {
      return false;
    }
    long number = Long.parseLong(value);
    return number >= least && number <= most;
  }

  private Optional<String> wrongText(String value) {
    if (!choices.isEmpty()) {
      return choices.contains(value) ? Optional.empty() : Optional.of("api.wrong.choice");
    }
    int length = value.codePointCount(0, value.length());
    if (length < least || length > most || UNFIT.matcher(value).find()) {
      return Optional.of("api.wrong.text");
    }
    return form == null || form.matcher(value).matches()
        ? Optional.empty()
        : Optional.of("api.wrong.form");
  }

  /** What a value has to be, in words. */
  public String form(Messages words) {
    if (!choices.isEmpty()) {
      return words.with("api.wrong.choice", String.join(", ", choices));
    }
    return switch (type) {
      case NUMBER -> words.with("api.wrong.number", least, most);
      case FLAG -> words.of("api.wrong.flag");
      case TEXT -> words.with("api.wrong.text", most);
    };
  }
}
