package org.variorum.reference;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a reference in the JSON of the Citation Style Language: a list of one. */
final class CslJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private CslJson() {}

  static String written(Reference reference) {
    ArrayNode list = MAPPER.createArrayNode();
    ObjectNode item = list.addObject();
    put(item, "id", reference.key());
    put(item, "type", type(reference.type()));
    put(item, "title", reference.title());
    authors(item, reference);
    put(item, "container-title", reference.container());
    put(item, "edition", reference.edition());
    put(item, "publisher", reference.imprint().publisher());
    put(item, "publisher-place", reference.imprint().place());
    put(item, "ISBN", reference.imprint().isbn());
    put(item, "archive", reference.keptBy().archive());
    put(item, "archive_location", reference.keptBy().code());
    date(item, "issued", reference.issuedParts());
    put(item, "URL", reference.address());
    if (!reference.address().isEmpty()) {
      date(
          item,
          "accessed",
          reference.accessed().getYear(),
          reference.accessed().getMonthValue(),
          reference.accessed().getDayOfMonth());
    }
    put(item, "language", reference.language());
    return list.toPrettyString() + "\n";
  }

  private static String type(Reference.Type type) {
    return switch (type) {
      case PAGE -> "webpage";
      case BOOK -> "book";
      case UNPUBLISHED -> "manuscript";
    };
  }

  private static void authors(ObjectNode item, Reference reference) {
    if (reference.authors().isEmpty()) {
      return;
    }
    ArrayNode authors = item.putArray("author");
    for (Contributor author : reference.authors()) {
      if (author.given().isEmpty()) {
        authors.addObject().put("literal", author.family());
      } else {
        authors.addObject().put("family", author.family()).put("given", author.given());
      }
    }
  }

  private static void date(ObjectNode item, String field, int... parts) {
    if (parts.length > 0) {
      ArrayNode date = item.putObject(field).putArray("date-parts").addArray();
      for (int part : parts) {
        date.add(part);
      }
    }
  }

  private static void put(ObjectNode item, String field, String words) {
    if (!words.isEmpty()) {
      item.put(field, words);
    }
  }
}
