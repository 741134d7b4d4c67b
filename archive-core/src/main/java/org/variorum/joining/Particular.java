package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** Puts together what only one kind of entry has: gaps are filled, what contradicts is kept. */
final class Particular {
  private static final String FIELD = "particulars";

  /** What is one value, though it has fields. */
  private static final Set<String> WHOLE =
      Set.of("coordinates", "authenticity", "circumstances", "nearness", "interest", "basis");

  /** What has its own way ({@link Dates}), or is nobody else's to say. */
  private static final Set<String> PASSED = Set.of("exists", "basis", "position");

  private final Brought brought;
  private final Parts parts;
  private final Beside beside;

  Particular(Brought brought, Parts parts, Beside beside) {
    this.brought = brought;
    this.parts = parts;
    this.beside = beside;
  }

  void join(ObjectNode here, JsonNode there, JsonNode asSaid, JsonNode then) {
    JsonNode said = there.path(FIELD);
    for (Map.Entry<String, JsonNode> one : said.properties()) {
      String kind = one.getKey();
      JsonNode before = then.path(FIELD).path(kind);
      ObjectNode mine = here.withObject("/" + FIELD + "/" + kind);
      parts.join(Shape.EDITIONS, mine, one.getValue(), before);
      parts.join(Shape.STAGES, mine, one.getValue(), before);
      object(FIELD + "/" + kind, mine, one.getValue(), before);
    }
  }

  private void object(String path, ObjectNode mine, JsonNode said, JsonNode before) {
    for (Map.Entry<String, JsonNode> field : said.properties()) {
      String name = field.getKey();
      JsonNode now = mine.path(name);
      JsonNode was = before.path(name);
      JsonNode value = field.getValue();
      boolean part = name.equals("editions") || name.equals("stages");
      if (part || value.equals(now) || value.equals(was)) {
        continue;
      }
      if (PASSED.contains(name)) {
        if (brought.own() && now.equals(was)) {
          mine.set(name, value);
        }
      } else if (now.isMissingNode() || (brought.own() && now.equals(was))) {
        mine.set(name, value);
      } else if (value.isArray() && now.isArray()) {
        Values.join(mine, said, before, name, brought.own());
      } else if (isMany(name, value) && now instanceof ObjectNode several) {
        object(path + "/" + name, several, value, was);
      } else {
        keep(path, name, value);
      }
    }
  }

  private static boolean isMany(String name, JsonNode value) {
    return value.isObject() && !value.has("edtf") && !WHOLE.contains(name);
  }

  /** Words in one language are kept in it. */
  private void keep(String path, String name, JsonNode value) {
    boolean language = name.matches("[a-z]{2,3}(-.+)?") && !path.endsWith("/identifiers");
    if (language && value.isTextual()) {
      beside.add(path, name, value.asText());
    } else {
      beside.add(path + "/" + name, value);
    }
  }
}
