package org.variorum.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.variorum.readingroom.TextView;
import org.variorum.readingroom.WithheldView;

/** What programs are told in place of an entry that the archive took back. */
final class Tombstones {
  private Tombstones() {}

  static String json(WithheldView view, int status) {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    told.put("status", status);
    told.put("error", "It was withdrawn");
    told.put("category", view.category());
    if (!view.datetime().isEmpty()) {
      told.put("since", view.datetime());
    }
    add(told, "heading", view.tombstone().heading());
    add(told, "reason", view.tombstone().reason());
    ArrayNode editions = told.putArray("editions");
    view.tombstone().editions().forEach(one -> add(editions, one));
    return told.toString();
  }

  private static void add(ObjectNode told, String name, TextView text) {
    if (text.isPresent()) {
      told.put(name, text.text());
      told.put(name + "Language", text.lang());
    }
  }

  private static void add(ArrayNode editions, WithheldView.Left edition) {
    editions
        .addObject()
        .put("number", edition.number())
        .put("published", edition.datetime())
        .put("sha512", edition.digest());
  }
}
