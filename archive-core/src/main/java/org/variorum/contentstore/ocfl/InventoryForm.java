package org.variorum.contentstore.ocfl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** An inventory as JSON, as section 3.5 of OCFL 1.1 wants it. */
final class InventoryForm {
  static final String FILE = "inventory.json";
  static final String SIDECAR = "inventory.json.sha512";
  private static final String TYPE = "https://ocfl.io/1.1/spec/#inventory";
  private static final ObjectMapper JSON = new ObjectMapper();

  private InventoryForm() {}

  static String write(Inventory inventory) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("id", inventory.id())
            .put("type", TYPE)
            .put("digestAlgorithm", "sha512")
            .put("head", "v" + inventory.head());
    ObjectNode manifest = node.putObject("manifest");
    inventory.manifest().forEach((digest, path) -> manifest.putArray(digest).add(path));
    ObjectNode versions = node.putObject("versions");
    inventory
        .versions()
        .forEach((number, version) -> write(version, versions.putObject("v" + number)));
    return node.toPrettyString() + "\n";
  }

  private static void write(Inventory.Version version, ObjectNode node) {
    node.put("created", version.note().created().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("message", version.note().message());
    node.putObject("user").put("name", "Variorum").put("address", "info:variorum/software");
    ObjectNode state = node.putObject("state");
    version.state().forEach((name, digest) -> state.withArray(digest).add(name));
  }

  /**
   * @throws UnreadableInventoryException if it is none
   */
  static Inventory read(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      Map<String, String> manifest = new TreeMap<>();
      node.path("manifest")
          .properties()
          .forEach(file -> manifest.put(file.getKey(), file.getValue().path(0).asText()));
      Map<Integer, Inventory.Version> versions = new TreeMap<>();
      node.path("versions")
          .properties()
          .forEach(
              one ->
                  versions.put(
                      Integer.valueOf(one.getKey().substring(1)), version(one.getValue())));
      Inventory read = new Inventory(node.path("id").asText(), manifest, versions);
      if (read.id().isEmpty() || !node.path("head").asText().equals("v" + read.head())) {
        throw new UnreadableInventoryException("It names neither object nor head", null);
      }
      return read;
    } catch (JsonProcessingException | DateTimeException | NumberFormatException e) {
      throw new UnreadableInventoryException("It is no inventory", e);
    }
  }

  private static Inventory.Version version(JsonNode node) {
    Map<String, String> state = new TreeMap<>();
    node.path("state")
        .properties()
        .forEach(file -> file.getValue().forEach(name -> state.put(name.asText(), file.getKey())));
    VersionNote note =
        new VersionNote(
            Instant.parse(node.path("created").asText()), node.path("message").asText());
    return new Inventory.Version(note, state);
  }
}
