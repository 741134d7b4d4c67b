package org.variorum.contentstore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.variorum.identifier.ObjectId;

/** A manifest as JSON, laid out for people. */
final class ManifestForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ManifestForm() {}

  static String write(ContentManifest manifest) {
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
            .put("damaged", manifest.damaged());
    return node.toPrettyString() + "\n";
  }

  static ContentManifest read(String json) throws JsonProcessingException {
    JsonNode node = JSON.readTree(json);
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
        node.path("damaged").asBoolean());
  }
}
