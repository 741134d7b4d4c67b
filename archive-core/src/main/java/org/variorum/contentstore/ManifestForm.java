package org.variorum.contentstore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.ObjectId;

/** What is said of an object as JSON, laid out for people. */
final class ManifestForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ManifestForm() {}

  static String write(KeptObject object) {
    ContentManifest manifest = object.manifest();
    ObjectNode node =
        JSON.createObjectNode()
            .put("object", manifest.object().value())
            .put("sha512", manifest.digest().value())
            .put("bytes", manifest.bytes())
            .put("mediaType", manifest.mediaType())
            .put("width", manifest.width())
            .put("height", manifest.height())
            .put("fileName", manifest.fileName())
            .put("added", manifest.added().toString())
            .put("page", manifest.page())
            .put("damaged", manifest.damaged())
            .put("access", manifest.access().who());
    write(manifest.access(), node);
    node.put("erased", object.erased());
    ArrayNode events = node.putArray("events");
    for (PreservationEvent event : object.events()) {
      events
          .addObject()
          .put("type", event.type().name())
          .put("when", event.when().toString())
          .put("detail", event.detail());
    }
    return node.toPrettyString() + "\n";
  }

  private static void write(KeptAccess access, ObjectNode node) {
    if (access.closedUntil() != null) {
      node.put("closedUntil", access.closedUntil().toString());
    }
    if (access.longestSide() > 0) {
      node.put("longestSide", access.longestSide());
    }
    if (!access.desk().equals(KeptAccess.OPEN.desk())) {
      node.put("desk", access.desk());
    }
    if (access.reason() != null) {
      node.put("accessReason", access.reason());
    }
    if (!access.note().isEmpty()) {
      node.put("accessNote", access.note());
    }
  }

  private static KeptAccess access(JsonNode node) {
    @Nullable String until = node.path("closedUntil").asText(null);
    return new KeptAccess(
        node.path("access").asText(KeptAccess.OPEN.who()),
        until == null ? null : LocalDate.parse(until),
        node.path("longestSide").asInt(),
        node.path("desk").asText(KeptAccess.OPEN.desk()),
        node.path("accessReason").asText(null),
        node.path("accessNote").asText(""));
  }

  /** Reads a manifest of this or an earlier version of the software. */
  static KeptObject read(String json) throws JsonProcessingException {
    JsonNode node = JSON.readTree(json);
    List<PreservationEvent> events = new ArrayList<>();
    for (JsonNode event : node.path("events")) {
      events.add(
          new PreservationEvent(
              PreservationEvent.Type.valueOf(event.path("type").asText()),
              Instant.parse(event.path("when").asText()),
              event.path("detail").asText()));
    }
    return new KeptObject(manifest(node), node.path("erased").asBoolean(), events);
  }

  private static ContentManifest manifest(JsonNode node) {
    return new ContentManifest(
        new ObjectId(node.path("object").asText()),
        new ContentDigest(node.path("sha512").asText()),
        node.path("bytes").asLong(),
        node.path("mediaType").asText(),
        node.path("width").asInt(),
        node.path("height").asInt(),
        node.path("fileName").asText(),
        Instant.parse(node.path("added").asText()),
        node.path("page").asInt(1),
        node.path("damaged").asBoolean(),
        access(node));
  }
}
