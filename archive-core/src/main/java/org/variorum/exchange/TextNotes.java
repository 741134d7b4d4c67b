package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.textlayer.Check;
import org.variorum.textlayer.TextHistory;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextOrigin;
import org.variorum.textlayer.TextVersion;
import org.variorum.textlayer.UnknownLayerException;

/**
 * What an export says of a text of a page beside its words.
 *
 * @param file where its ALTO lies in the delivery
 * @param shown whether visitors could read it
 */
record TextNotes(
    TextLayer layer,
    TextOrigin origin,
    String engine,
    boolean shown,
    TextHistory history,
    String file) {

  static ObjectNode written(TextVersion version, String file) {
    ObjectNode note = JsonNodeFactory.instance.objectNode();
    note.put("layer", version.layer().code());
    note.put("origin", version.origin().name().toLowerCase(Locale.ROOT));
    note.put("file", file);
    note.put("at", version.at().toString());
    if (!version.by().isEmpty()) {
      note.put("by", version.by());
    }
    if (!version.engine().isEmpty()) {
      note.put("engine", version.engine());
    }
    note.put("shown", version.shown());
    if (!version.checks().isEmpty()) {
      ArrayNode checks = note.putArray("checks");
      for (Check check : version.checks()) {
        ObjectNode one = checks.addObject().put("at", check.at().toString());
        if (!check.signature().isEmpty()) {
          one.put("by", check.signature());
        }
      }
    }
    return note;
  }

  /**
   * Reads what was written.
   *
   * @throws RefusedRecordException if it is no such note
   */
  static TextNotes of(JsonNode note) {
    try {
      List<Instant> checks = new ArrayList<>();
      note.path("checks").forEach(check -> checks.add(Instant.parse(check.path("at").asText())));
      return new TextNotes(
          TextLayer.of(note.path("layer").asText()),
          TextOrigin.valueOf(note.path("origin").asText().toUpperCase(Locale.ROOT)),
          note.path("engine").asText(""),
          note.path("shown").asBoolean(),
          new TextHistory(
              note.path("by").asText(""), Instant.parse(note.path("at").asText()), checks),
          note.path("file").asText());
    } catch (DateTimeParseException | UnknownLayerException | IllegalArgumentException e) {
      throw new RefusedRecordException("objects.json does not say of a text what it is: " + note);
    }
  }
}
