package org.variorum.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One place of a document that is not what it was.
 *
 * @param path its place: names of fields, and ids of parts where there are several
 * @param before missing if it was added
 * @param after missing if it is gone
 */
public record Alteration(List<String> path, Kind kind, JsonNode before, JsonNode after) {

  /** What became of a place. */
  public enum Kind {
    ADDED,
    GONE,
    CHANGED,
    /** The same parts, in another order. */
    MOVED
  }

  public Alteration {
    path = List.copyOf(path);
  }

  /** The place in one line, as {@code questions › q1 › claims › c2 › value}. */
  public String place() {
    return String.join(" › ", path);
  }

  /** The last step of the path. */
  public String last() {
    return path.get(path.size() - 1);
  }

  /** Whether it is a text, whose words can be compared. */
  public boolean isWording() {
    return (before.isTextual() || before.isMissingNode())
        && (after.isTextual() || after.isMissingNode());
  }
}
