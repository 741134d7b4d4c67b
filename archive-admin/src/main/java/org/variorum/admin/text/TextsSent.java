package org.variorum.admin.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.curation.ImportTexts;
import org.variorum.curation.ImportTexts.TextFile;
import org.variorum.identifier.ObjectId;

/**
 * Files as the desk sends them, many in one body: a line of JSON with their names and sizes, then
 * their bytes one after the other.
 *
 * @param seen the numbers of the transcriptions that the rehearsal said are replaced, by page
 */
record TextsSent(List<TextFile> files, Map<ObjectId, Integer> seen) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST_HEAD = 1_000_000;
  private static final int LONGEST_NAME = 300;

  /** The most bytes of a body. */
  static final long MOST_BYTES = ImportTexts.MOST_BYTES + (long) LONGEST_HEAD;

  /** Reads a body; empty if it is not of this form. */
  static Optional<TextsSent> read(InputStream body) throws IOException {
    JsonNode head = head(body);
    if (!head.path("files").isArray() || head.path("files").size() > ImportTexts.MOST) {
      return Optional.empty();
    }
    List<TextFile> files = new ArrayList<>();
    long left = ImportTexts.MOST_BYTES;
    for (JsonNode one : head.path("files")) {
      String name = one.path("name").asText();
      int size = one.path("size").asInt(-1);
      left -= size;
      if (size < 0 || left < 0 || name.isEmpty() || name.length() > LONGEST_NAME) {
        return Optional.empty();
      }
      byte[] bytes = body.readNBytes(size);
      if (bytes.length < size) {
        return Optional.empty();
      }
      files.add(new TextFile(name, bytes));
    }
    return Optional.of(new TextsSent(files, seen(head.path("seen"))));
  }

  private static JsonNode head(InputStream body) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = body.read(); next >= 0 && next != '\n'; next = body.read()) {
      line.write(next);
      if (line.size() > LONGEST_HEAD) {
        return JSON.missingNode();
      }
    }
    try {
      return JSON.readTree(line.toByteArray());
    } catch (IOException notJson) {
      return JSON.missingNode();
    }
  }

  private static Map<ObjectId, Integer> seen(JsonNode told) {
    Map<ObjectId, Integer> seen = new HashMap<>();
    told.properties().stream()
        .filter(one -> ObjectId.isValid(one.getKey()))
        .forEach(one -> seen.put(new ObjectId(one.getKey()), one.getValue().asInt()));
    return seen;
  }
}
