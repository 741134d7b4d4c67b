package org.variorum.crosswalk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.variorum.date.CalendarStyle;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.EntryKind;

/** Begins records of the open format. */
public final class Draft {
  private static final int LONGEST_NAME = 400;

  private Draft() {}

  /** A record with nothing but its key, its kind and its heading. */
  public static ObjectNode of(String key, EntryKind kind, String language, String heading) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("formatVersion", 1).put("externalId", key).put("kind", kind.code());
    record.putObject("heading").put(language, heading);
    return record;
  }

  /** A record of what is only named. */
  public static ObjectNode of(Named named) {
    ObjectNode record = of(named.key(), named.kind(), named.language(), named.name());
    if (named.name().length() <= LONGEST_NAME) {
      record
          .putArray("names")
          .addObject()
          .put("text", named.name())
          .put("language", named.language())
          .put("use", "authorized");
    }
    if (named.file() != null && named.number() != null && named.kind() != EntryKind.INSTITUTION) {
      boolean concept = named.kind() == EntryKind.PLACE || named.kind() == EntryKind.TOPIC;
      record
          .putObject("particulars")
          .putObject(concept ? "concept" : "authority")
          .putObject("identifiers")
          .put(named.file(), named.number());
    }
    return record;
  }

  /** A date as documents have it. */
  public static ObjectNode date(HistoricalDate date) {
    ObjectNode written = JsonNodeFactory.instance.objectNode().put("edtf", date.edtf());
    if (date.calendar() != CalendarStyle.GREGORIAN) {
      written.put("calendar", date.calendar() == CalendarStyle.JULIAN ? "julian" : "unstated");
    }
    if (date.asWritten() != null) {
      written.put("asWritten", date.asWritten());
    }
    if (date.convertedBy() != null) {
      written.put(
          "convertedBy",
          date.convertedBy().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
    return written;
  }
}
