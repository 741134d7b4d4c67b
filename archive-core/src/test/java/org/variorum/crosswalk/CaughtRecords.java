package org.variorum.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryRules;
import org.variorum.exchange.FilledRecords;
import org.variorum.identifier.EntryId;

/** What a crosswalk made of a file, and whether the archive could take it. */
public final class CaughtRecords implements Catcher {
  private final Map<String, ObjectNode> records = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final List<String> internal = new ArrayList<>();
  private int places;

  /** Reads a file. */
  public static CaughtRecords of(Crosswalk crosswalk, Path path) {
    CaughtRecords caught = new CaughtRecords();
    try {
      crosswalk.read(new ForeignFile(path, path.getFileName().toString()), caught);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return caught;
  }

  /** Reads a text as a file of that name. */
  public static CaughtRecords of(Crosswalk crosswalk, String name, String text) {
    return of(crosswalk, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads bytes as a file of that name. */
  public static CaughtRecords of(Crosswalk crosswalk, String name, byte[] bytes) {
    try {
      Path file = Files.createTempDirectory("caught").resolve(name);
      Files.write(file, bytes);
      return of(crosswalk, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int reserve() {
    return places++;
  }

  @Override
  public void record(Stand stand, ObjectNode record) {
    if (stand.internal()) {
      internal.add(record.path("externalId").asText());
    }
    String key = record.path("externalId").asText();
    if (records.put(key, record) != null) {
      repeated.add(key);
    }
  }

  @Override
  public void found(Finding finding) {
    findings.add(finding);
  }

  @Override
  public String named(int line, Named named) {
    ObjectNode stub = JsonNodeFactory.instance.objectNode();
    stub.put("formatVersion", 1).put("externalId", named.key()).put("kind", named.kind().code());
    stub.putObject("heading").put(named.language(), named.name());
    records.putIfAbsent(named.key(), stub);
    return "@" + named.key();
  }

  /** The keys of what its file says is for the staff. */
  public List<String> internal() {
    return internal;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** The codes of what was found, with the line. */
  public List<String> told() {
    return findings.stream().map(one -> one.code() + ":" + one.line()).toList();
  }

  public List<ObjectNode> records() {
    return List.copyOf(records.values());
  }

  /** The only record of that heading in some language. */
  public ObjectNode headed(String heading) {
    return records.values().stream()
        .filter(record -> record.path("heading").toString().contains('"' + heading + '"'))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no '" + heading + "' in " + records.keySet()));
  }

  /** Reads all records as entries, which must all be such as the archive takes. */
  public List<Entry> entries() {
    assertThat(repeated).as("keys that come twice").isEmpty();
    Map<String, EntryId> ids = new LinkedHashMap<>();
    Random random = new Random(1);
    records.keySet().forEach(key -> ids.put(key, EntryId.random(random)));
    References references = FilledRecords.references(ids);
    DocumentCodec codec = new DocumentCodec();
    EntryRules rules = FilledRecords.rules();
    List<Entry> entries = new ArrayList<>();
    records.forEach(
        (key, record) -> {
          ObjectNode tree = FilledRecords.filled(record, ids.get(key));
          Entry entry = codec.read(tree, references);
          assertThat(rules.problems(entry)).as(key).isEmpty();
          entries.add(entry);
        });
    return entries;
  }
}
