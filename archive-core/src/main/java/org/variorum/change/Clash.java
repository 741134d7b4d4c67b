package org.variorum.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A place of a document that two people changed in different ways.
 *
 * @param path its place: names of fields, and ids of parts where there are several
 */
public record Clash(List<String> path, JsonNode mine, JsonNode theirs) {

  /** The place in one line, as {@code questions › q1 › claims › c2 › value}. */
  public String place() {
    return String.join(" › ", path);
  }

  public String mineInWords() {
    return words(mine);
  }

  public String theirsInWords() {
    return words(theirs);
  }

  private static String words(JsonNode node) {
    return node.isValueNode()
        ? node.asText()
        : StreamSupport.stream(node.spliterator(), false)
            .map(Clash::words)
            .collect(Collectors.joining(" · "));
  }
}
