package org.variorum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A delivery in the making: records that are laid into a folder or a file. */
final class Records {
  private final Path folder;
  private final List<String> lines = new ArrayList<>();

  Records(Path folder) {
    this.folder = folder;
  }

  /** A source, to be cited. */
  static String source(String key) {
    return """
        {"formatVersion": 1, "externalId": "%s", "kind": "source", "heading": {"en": "A book, %s"},
         "particulars": {"work": {"kind": "memoir", "shortTitle": {"en": "Book"}}}}"""
        .formatted(key, key);
  }

  /** A source that takes from another in general. */
  static String sourceFrom(String key, String other) {
    return """
        {"formatVersion": 1, "externalId": "%s", "kind": "source", "heading": {"en": "A book, %s"},
         "particulars": {"work": {"kind": "memoir", "shortTitle": {"en": "Book"},
           "derivesFrom": ["@%s"]}}}"""
        .formatted(key, key, other);
  }

  /** A person whose birth one source tells of; no local id is given. */
  static String person(String key, String source, String born) {
    return """
        {"formatVersion": 1, "externalId": "%s", "kind": "person", "heading": {"en": "Person %s"},
         "names": [{"text": "Иванов", "language": "ru"}, {"text": "Ivanov", "language": "en"}],
         "body": {"en": "<p>See <a data-e=\\"@%s\\">the book</a>.</p>"},
         "questions": [{"property": "born", "claims": [
           {"value": {"type": "date", "date": "%s"},
            "citations": [{"source": {"entry": "@%s"}}]}]}]}"""
        .formatted(key, key, source, born, source);
  }

  Records file(String name, String json) {
    return file(name, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  Records file(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Records line(String json) {
    lines.add(json.replace("\n", " "));
    return this;
  }

  Path folder() {
    return folder;
  }

  /** The lines as a JSON Lines file. */
  Path lines() {
    file("records.jsonl", String.join("\n", lines) + "\n");
    return folder.resolve("records.jsonl");
  }
}
