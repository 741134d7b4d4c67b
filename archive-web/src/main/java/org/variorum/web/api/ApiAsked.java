package org.variorum.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.web.ApiDescription;
import org.variorum.web.ApiParameter;
import org.variorum.web.Tongue;

/**
 * What a program asks, with each value as the description wants it.
 *
 * @param values by the names of parameters; what was left out stands at its default or is missing
 * @param root the archive's absolute address
 */
record ApiAsked(
    ApiDescription.Operation operation, Map<String, String> values, Tongue tongue, String root) {

  ApiAsked {
    values = Map.copyOf(values);
  }

  /** Reads the parameters; what nobody declared is passed over. */
  static ApiAsked read(
      ApiDescription.Found found, Map<String, String[]> query, Tongue tongue, String root) {
    Map<String, String> values = new HashMap<>();
    for (ApiParameter parameter : found.operation().parameters()) {
      value(parameter, found.inPath(), query)
          .ifPresent(value -> values.put(parameter.name(), value));
    }
    return new ApiAsked(found.operation(), values, tongue, root);
  }

  private static Optional<String> value(
      ApiParameter parameter, Map<String, String> inPath, Map<String, String[]> query) {
    if (parameter.inPath()) {
      String value = inPath.getOrDefault(parameter.name(), "");
      if (parameter.wrong(value).isPresent()) {
        throw new NothingThereException();
      }
      return Optional.of(value);
    }
    String[] given = query.getOrDefault(parameter.name(), new String[0]);
    if (given.length > 1) {
      throw new UnreadableParameterException(parameter, "api.wrong.repeated");
    }
    String value = given.length == 0 ? "" : given[0].strip();
    if (value.isEmpty() && given.length == 0 && !parameter.required()) {
      return Optional.of(parameter.otherwise()).filter(usual -> !usual.isEmpty());
    }
    if (value.isEmpty()) {
      throw new UnreadableParameterException(parameter, "api.wrong.missing");
    }
    parameter
        .wrong(value)
        .ifPresent(
            key -> {
              throw new UnreadableParameterException(parameter, key);
            });
    return Optional.of(value);
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  boolean flag(String name) {
    return text(name).equals("true");
  }

  /** A number; 0 if it was left out. */
  long number(String name) {
    return text(name).isEmpty() ? 0 : Long.parseLong(text(name));
  }

  /** The entry that it is about. */
  EntryId entry() {
    if (!EntryId.isValid(text("id"))) {
      throw new NothingThereException();
    }
    return new EntryId(text("id"));
  }

  LocalId question() {
    return new LocalId(text("question"));
  }

  /** A day, or a moment; empty if it was left out. */
  Optional<Instant> moment(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.contains("T")
              ? Instant.parse(text)
              : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException e) {
      throw wrong(name, "api.wrong.form");
    }
  }

  UnreadableParameterException wrong(String name, String key) {
    return new UnreadableParameterException(
        operation.parameters().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(),
        key);
  }

  String language() {
    return tongue.tag();
  }

  /** Where people read something. */
  String url(String path) {
    return root + "/" + tongue.tag() + path;
  }

  /** Where programs do. */
  String self(String path) {
    return root + ApiDescription.ROOT + path;
  }
}
