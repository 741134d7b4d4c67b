package org.variorum.crosswalk.ead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Finding;

/** Shortens a record that is longer than an entry may be, and says so. */
final class Lengths {
  private static final int LONGEST = 900_000;
  private static final int CUT = 60_000;

  private final Catcher catcher;
  private final int line;
  private final String key;

  Lengths(Catcher catcher, int line, String key) {
    this.catcher = catcher;
    this.line = line;
    this.key = key;
  }

  void fit(ObjectNode record) {
    for (int most = CUT; most > 100 && bytes(record) > LONGEST; most /= 4) {
      cut(record, most);
    }
  }

  private static int bytes(ObjectNode record) {
    return record.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private void cut(JsonNode node, int most) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                String text = field.getValue().asText();
                if (field.getValue().isTextual() && text.length() > most) {
                  int at = text.offsetByCodePoints(0, most / 2);
                  field.setValue(object.textNode(text.substring(0, at) + "…"));
                  tell(field.getKey(), text.substring(at));
                }
              });
    }
    node.forEach(child -> cut(child, most));
  }

  private void tell(String element, String words) {
    catcher.found(Finding.refused("too-long", line, element, words, key));
  }
}
