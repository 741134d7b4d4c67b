package org.variorum.admin.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.curation.OpenText;
import org.variorum.pagetext.ArrangedLine;
import org.variorum.pagetext.TextLine;
import org.variorum.pagetext.TextRegion;
import org.variorum.pagetext.TextWord;
import org.variorum.scan.Box;
import org.variorum.textlayer.Check;
import org.variorum.textlayer.StaleTextException;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextVersion;

/** What the corrector and its server say to each other. */
final class TextJson {
  static final String CHECK = "/check";
  static final String RESTORE = "/restore";

  private static final JsonMapper JSON = new JsonMapper();

  /** Below this a machine was not sure of a word. */
  private static final int UNSURE = 70;

  private TextJson() {}

  static ObjectNode text(OpenText.Opened opened) {
    ObjectNode text = version(opened.version());
    ArrayNode lines = text.putArray("lines");
    for (TextRegion region : opened.text().regions()) {
      boolean begins = true;
      for (TextLine line : region.lines()) {
        lines.add(line(line, begins));
        begins = false;
      }
    }
    return text;
  }

  private static ObjectNode line(TextLine line, boolean begins) {
    ObjectNode said = JSON.createObjectNode();
    said.put("id", line.id()).put("text", line.text()).put("begins", begins);
    Box box = line.box();
    said.putArray("box").add(box.x()).add(box.y()).add(box.width()).add(box.height());
    ArrayNode unsure = said.putArray("unsure");
    line.words().stream()
        .filter(word -> word.confidence() >= 0 && word.confidence() < UNSURE)
        .map(TextWord::text)
        .forEach(unsure::add);
    return said;
  }

  /** A version without its words. */
  static ObjectNode version(TextVersion version) {
    ObjectNode said =
        JSON.createObjectNode()
            .put("layer", version.layer().code())
            .put("number", version.number())
            .put("by", version.by())
            .put("state", version.state().code());
    ArrayNode checks = said.putArray("checks");
    version.checks().stream().map(Check::signature).forEach(checks::add);
    return said;
  }

  /** The lines that two people changed, as both have them. */
  static void clashes(ObjectNode answer, StaleTextException stale) {
    ArrayNode clashes = answer.putArray("clashes");
    stale
        .clashes()
        .forEach(clash -> clashes.addObject().put("id", clash.line()).put("now", clash.now()));
  }

  static JsonNode read(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException notJson) {
      return JSON.missingNode();
    }
  }

  /**
   * Whether a body says all that an act needs: the version that was seen, which is one of the layer
   * that is written or what a machine read for a transcription, and the lines or the version that
   * is to come back.
   */
  static boolean isWhole(JsonNode told, TextLayer layer, String act) {
    String seen = told.path("layer").asText();
    boolean begun =
        seen.equals(TextLayer.MACHINE.code())
            && layer.equals(TextLayer.TRANSCRIPTION)
            && !act.equals(RESTORE);
    return (seen.equals(layer.code()) || begun)
        && isNumber(told.path("number"), 0)
        && switch (act) {
          case CHECK -> true;
          case RESTORE -> isNumber(told.path("restore"), 1);
          default -> told.path("lines").isArray() && areLines(told.path("lines"));
        };
  }

  private static boolean isNumber(JsonNode told, int least) {
    return told.isInt() && told.asInt() >= least;
  }

  private static boolean areLines(JsonNode lines) {
    for (JsonNode line : lines) {
      if (!line.path("text").isTextual() || !line.path("box").isArray()) {
        return false;
      }
    }
    return true;
  }

  static List<ArrangedLine> lines(JsonNode told) {
    List<ArrangedLine> lines = new ArrayList<>();
    for (JsonNode line : told.path("lines")) {
      lines.add(
          new ArrangedLine(
              line.path("id").asText(),
              box(line.path("box")),
              line.path("text").asText(),
              line.path("begins").asBoolean()));
    }
    return lines;
  }

  private static Box box(JsonNode told) {
    return new Box(side(told, 0), side(told, 1), side(told, 2), side(told, 3));
  }

  private static int side(JsonNode told, int place) {
    return Math.max(0, told.path(place).asInt());
  }
}
