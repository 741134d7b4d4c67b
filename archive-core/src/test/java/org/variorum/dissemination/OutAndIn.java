package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.ArchiveDatabase;
import org.variorum.crosswalk.Caught;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.eac.EacCrosswalk;
import org.variorum.crosswalk.ead.EadCrosswalk;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * Writes entries as visitors see them in each format, holds the files against the official schemas,
 * and compares what comes in of them again.
 */
final class OutAndIn {
  private static final String ROOT = "https://archive.example";
  private static final Pattern UNIT = Pattern.compile("<(?:archdesc|c) [^>]*\\bid=\"e-(\\w+)\"");

  private static final List<String> COMPARED =
      List.of(
          "kind", "heading", "code", "level", "dates", "relations", "roles", "claims", "creators");

  private final DocumentCodec codec = new DocumentCodec();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Set<String>> faults = new TreeMap<>();
  private final List<String> said = new ArrayList<>();
  private final Disseminations files;
  private final Path folder;

  /**
   * @param folder for what is written to be read again
   */
  OutAndIn(ArchiveDatabase archive, Path folder) {
    this.files = archive.bean(Disseminations.class);
    this.folder = folder;
  }

  /** What was invalid, by the name under which it was brought. */
  Map<String, Set<String>> faults() {
    return faults;
  }

  /** The same as lines of a file. */
  List<String> faultLines() {
    return faults.entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(fault -> one.getKey() + " " + fault))
        .toList();
  }

  /** What came back otherwise, with both wordings. */
  List<String> differences() {
    return said;
  }

  /** Writes one in each format, a whole finding aid also as a branch; how many files that are. */
  int take(String name, EntryId id, Map<String, Integer> differs) throws Exception {
    Entry entry = files.seen(id).orElseThrow();
    int written = 0;
    for (FileFormat format : FileFormat.values()) {
      if (format.fits(entry)) {
        byte[] file = files.file(id, format, ROOT).orElseThrow().bytes();
        if (format.mediaType().equals("application/xml")) {
          hold(name, format, file);
          written++;
        } else if (format.mediaType().startsWith("application/ld+json")) {
          assertThat(json.readTree(file).isObject()).isTrue();
        }
        if (format == FileFormat.EAC2 || format == FileFormat.EAC2010) {
          agent(format, entry, file, differs);
        }
      }
    }
    if (entry.kind() == EntryKind.UNIT && entry.particulars().description().parent() == null) {
      for (FileFormat format : List.of(FileFormat.EAD3, FileFormat.EAD2002)) {
        ByteArrayOutputStream branch = new ByteArrayOutputStream();
        files.branch(id, format, ROOT, branch, reached -> {});
        hold(name, format, branch.toByteArray());
        written++;
        units(format, branch.toByteArray(), differs);
      }
    }
    return written;
  }

  private void hold(String name, FileFormat format, byte[] xml) {
    Schemas.of(format)
        .faults(xml)
        .forEach(
            fault ->
                faults.computeIfAbsent(name, one -> new TreeSet<>()).add(format + ": " + fault));
  }

  /** Counts in what units differ that were written and read again. */
  private void units(FileFormat format, byte[] xml, Map<String, Integer> differs) throws Exception {
    List<EntryId> ids =
        UNIT.matcher(new String(xml, StandardCharsets.UTF_8))
            .results()
            .map(found -> new EntryId(found.group(1)))
            .toList();
    Caught again = read(new EadCrosswalk(), xml);
    assertThat(again.records()).hasSameSizeAs(ids);
    for (int one = 0; one < ids.size(); one++) {
      JsonNode before = codec.treeOf(files.seen(ids.get(one)).orElseThrow());
      compare(
          format,
          named(before, this::called),
          named(again.record(one), called(again)),
          differs,
          OutAndIn::ofUnit);
    }
  }

  private void agent(FileFormat format, Entry entry, byte[] xml, Map<String, Integer> differs)
      throws Exception {
    Caught again = read(new EacCrosswalk(), xml);
    ObjectNode agent =
        again.records().stream()
            .filter(one -> !one.path("kind").asText().equals("source"))
            .findFirst()
            .orElseThrow();
    compare(
        format,
        named(codec.treeOf(entry), this::called),
        named(agent, called(again)),
        differs,
        OutAndIn::ofAgent);
  }

  private Caught read(Crosswalk crosswalk, byte[] xml) throws Exception {
    return Caught.of(crosswalk, Files.write(folder.resolve("again.xml"), xml));
  }

  private String called(String id) {
    return EntryId.isValid(id)
        ? files.seen(new EntryId(id)).map(entry -> entry.heading().wordsIn("en")).orElse("")
        : id;
  }

  private static UnaryOperator<String> called(Caught again) {
    Map<String, String> names = new HashMap<>();
    again.named().forEach((key, one) -> names.put("@" + key, one.name()));
    again
        .records()
        .forEach(
            one ->
                names.put(
                    "@" + one.path("externalId").asText(),
                    one.path("heading").elements().next().asText()));
    return key -> names.getOrDefault(key, key);
  }

  /** The same with names for identifiers, which differ, and each claim and relation as a line. */
  private static ObjectNode named(JsonNode record, UnaryOperator<String> called) {
    ObjectNode named = record.deepCopy();
    ArrayNode relations = named.putArray("relations");
    ArrayNode roles = named.putArray("roles");
    for (JsonNode one : record.path("relations")) {
      String elsewhere = one.path("elsewhere").path("name").asText();
      String name = called.apply(one.path("entry").asText(elsewhere));
      if (!name.isEmpty()) { // visitors see it, so that it leaves
        relations.add(name);
        roles.add(one.path("role").asText() + ": " + name);
      }
    }
    ArrayNode claims = named.putArray("claims");
    for (JsonNode question : record.path("questions")) {
      for (JsonNode claim : question.path("claims")) {
        JsonNode value = claim.path("value");
        String words = edtf(value.path("date")).asText(called.apply(value.path("entry").asText()));
        claims.add(
            "%s: %s %s, cited %d"
                .formatted(
                    question.path("property").asText(),
                    words,
                    value.path("words"),
                    claim.path("citations").size()));
      }
    }
    ArrayNode creators = named.putArray("creators");
    record
        .at("/particulars/description/creators")
        .forEach(
            one -> {
              String name = called.apply(one.asText());
              if (!name.isEmpty()) {
                creators.add(name);
              }
            });
    return named;
  }

  private static String cut(List<String> words) {
    String all = words.toString();
    return all.substring(0, Math.min(200, all.length()));
  }

  private void compare(
      FileFormat format,
      JsonNode before,
      JsonNode after,
      Map<String, Integer> differs,
      BiFunction<JsonNode, String, JsonNode> part) {
    Set<String> parts = new TreeSet<>(COMPARED);
    Stream.of(before, after)
        .flatMap(one -> Stream.of(part.apply(one, "elements")))
        .forEach(one -> one.fieldNames().forEachRemaining(parts::add));
    for (String name : parts) {
      if (!words(part.apply(before, name)).equals(words(part.apply(after, name)))) {
        differs.merge(format.ending() + " " + name, 1, Integer::sum);
        said.add(
            "%s %s%n  - %s%n  + %s"
                .formatted(
                    format.ending(),
                    name,
                    cut(words(part.apply(before, name))),
                    cut(words(part.apply(after, name)))));
      }
    }
  }

  private static JsonNode ofUnit(JsonNode record, String part) {
    return of(record, record.path("particulars").path("description"), part);
  }

  private static JsonNode ofAgent(JsonNode record, String part) {
    return part.equals("dates")
        ? edtf(record.path("particulars").path("authority").path("exists"))
        : of(record, record.path("particulars").path("authority"), part);
  }

  /** A date that is nothing but its EDTF is written as that alone. */
  private static JsonNode edtf(JsonNode date) {
    return date.isTextual() ? date : date.path("edtf");
  }

  private static JsonNode of(JsonNode record, JsonNode own, String part) {
    return switch (part) {
      case "kind", "heading", "relations", "roles", "claims", "creators" -> record.path(part);
      case "code", "level", "elements" -> own.path(part);
      case "dates" -> edtf(own.path(part));
      default -> own.path("elements").path(part);
    };
  }

  /** The words of a node, whatever language they are held to be in. */
  private static List<String> words(JsonNode node) {
    List<String> words = new ArrayList<>();
    if (node.isValueNode()) {
      words.add(node.asText().replaceAll("\\s+", " ").strip());
    }
    node.forEach(one -> words.addAll(words(one)));
    return words.stream().sorted().toList();
  }
}
