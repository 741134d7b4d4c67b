package org.variorum.chronicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row as it stood when a transaction ended. A document stands last in its line, byte for byte,
 * so that its digest can be told from it.
 *
 * @param block the transaction
 * @param earlier whether it was there before there was a chronicle: then any other line outdoes it
 * @param row the values of the columns, without the document
 */
@SuppressWarnings("ArrayRecordComponent") // written and read once, never compared
public record Line(
    String block, boolean earlier, Kept what, ObjectNode row, byte @Nullable [] document) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] BEFORE_DOCUMENT = ",\"document\":".getBytes(StandardCharsets.UTF_8);

  /** The same with another value in a column. */
  public Line with(String column, String value) {
    return new Line(block, earlier, what, row.deepCopy().put(column, value), document);
  }

  /** The line without its document. */
  public Line undocumented() {
    return new Line(block, earlier, what, row, null);
  }

  /** Whether its row is gone: nothing is told of it but by what it was known. */
  public boolean isGone() {
    return row.size() == what.keys().size();
  }

  /** What tells its row from all others. */
  public String key() {
    StringBuilder key = new StringBuilder(what.table());
    what.keys().forEach(column -> key.append(' ').append(row.path(column).asText()));
    return key.toString();
  }

  byte[] written() {
    ObjectNode head = JSON.createObjectNode().put("block", block).put("table", what.table());
    if (earlier) {
      head.put("earlier", true);
    }
    head.set("row", row);
    byte[] bytes = head.toString().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream line = new ByteArrayOutputStream(bytes.length + 16);
    line.write(bytes, 0, bytes.length - 1);
    if (document != null) {
      line.writeBytes(BEFORE_DOCUMENT);
      line.writeBytes(document);
    }
    line.write('}');
    line.write('\n');
    return line.toByteArray();
  }

  /** Reads a line, without the break at its end. */
  static Line read(byte[] line) {
    int at = find(line);
    byte[] head = at < 0 ? line : closed(line, at);
    byte[] document =
        at < 0 ? null : Arrays.copyOfRange(line, at + BEFORE_DOCUMENT.length, line.length - 1);
    try {
      JsonNode node = JSON.readTree(head);
      return new Line(
          node.path("block").asText(),
          node.path("earlier").asBoolean(),
          Kept.valueOf(node.path("table").asText().toUpperCase(Locale.ROOT)),
          (ObjectNode) node.get("row"),
          document);
    } catch (IOException | IllegalArgumentException e) {
      throw new DamagedChronicleException("A line of the chronicle cannot be read", e);
    }
  }

  private static byte[] closed(byte[] line, int at) {
    byte[] head = Arrays.copyOf(line, at + 1);
    head[at] = '}';
    return head;
  }

  /** Within a text of JSON the marks would be escaped, so the first that is found is the one. */
  private static int find(byte[] line) {
    for (int i = 0; i <= line.length - BEFORE_DOCUMENT.length; i++) {
      if (Arrays.equals(
          line, i, i + BEFORE_DOCUMENT.length, BEFORE_DOCUMENT, 0, BEFORE_DOCUMENT.length)) {
        return i;
      }
    }
    return -1;
  }
}
