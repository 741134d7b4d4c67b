package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.ObjectView;

/** What an export says of a scan beside it: how its file was called, and who may see it. */
record ObjectNotes(Optional<String> fileName, Access access) {

  static ObjectNotes of(JsonNode notes) {
    String status = notes.path("access").asText("open").toUpperCase(Locale.ROOT);
    @Nullable String until = notes.path("closedUntil").asText(null);
    return new ObjectNotes(
        Optional.ofNullable(notes.path("fileName").asText(null)),
        new Access(Access.Status.valueOf(status), until == null ? null : LocalDate.parse(until)));
  }

  static ObjectNode written(ObjectView object) {
    ObjectNode notes = JsonNodeFactory.instance.objectNode();
    notes.put("fileName", object.fileName());
    Access access = object.access();
    notes.put("access", access.status().name().toLowerCase(Locale.ROOT));
    if (access.closedUntil() != null) {
      notes.put("closedUntil", access.closedUntil().toString());
    }
    return notes;
  }
}
