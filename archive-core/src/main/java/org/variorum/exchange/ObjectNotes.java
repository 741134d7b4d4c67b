package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.digitalobject.Access;
import org.variorum.digitalobject.AccessReason;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.RecipeForm;
import org.variorum.scan.PageRecipe;
import org.variorum.treatment.Treatment;
import org.variorum.treatment.TreatmentForm;

/**
 * What an export says of a scan beside it.
 *
 * @param fileName how its file was called
 * @param file where the file lies in the delivery, if that is said
 * @param page which page of the file it is, from 1
 * @param damaged whether it was kept though it is damaged
 * @param treatment how the page is shown
 * @param texts the texts of the page
 */
record ObjectNotes(
    Optional<String> fileName,
    Optional<String> file,
    Access access,
    int page,
    boolean damaged,
    Treatment treatment,
    List<TextNotes> texts) {

  static ObjectNotes of(JsonNode notes) {
    return new ObjectNotes(
        Optional.ofNullable(notes.path("fileName").asText(null)),
        Optional.ofNullable(notes.path("file").asText(null)),
        access(notes),
        notes.path("page").asInt(1),
        notes.path("damaged").asBoolean(),
        treatment(notes),
        texts(notes));
  }

  private static Treatment treatment(JsonNode notes) {
    if (notes.has("treatment")) {
      return TreatmentForm.read(notes.path("treatment"));
    }
    PageRecipe recipe =
        notes.has("shown") ? RecipeForm.read(notes.path("shown")) : PageRecipe.AS_IT_CAME;
    return new Treatment(recipe.quarters(), recipe.straighten(), recipe.crop(), List.of());
  }

  private static List<TextNotes> texts(JsonNode notes) {
    List<TextNotes> texts = new ArrayList<>();
    notes.path("texts").forEach(text -> texts.add(TextNotes.of(text)));
    return texts;
  }

  private static Access access(JsonNode notes) {
    String status = notes.path("access").asText("open").toUpperCase(Locale.ROOT);
    @Nullable String until = notes.path("closedUntil").asText(null);
    return new Access(
        Access.Status.valueOf(status),
        until == null ? null : LocalDate.parse(until),
        notes.path("longestSide").asInt(),
        Access.Desk.valueOf(notes.path("desk").asText("all").toUpperCase(Locale.ROOT)),
        AccessReason.of(notes.path("accessReason").asText(null)).orElse(null),
        notes.path("accessNote").asText(""));
  }

  static ObjectNode written(ObjectView object) {
    ObjectNode notes = JsonNodeFactory.instance.objectNode();
    notes.put("fileName", object.fileName());
    Access access = object.access();
    notes.put("access", access.status().name().toLowerCase(Locale.ROOT));
    if (access.closedUntil() != null) {
      notes.put("closedUntil", access.closedUntil().toString());
    }
    if (access.longestSide() > 0) {
      notes.put("longestSide", access.longestSide());
    }
    if (access.desk() != Access.Desk.ALL) {
      notes.put("desk", access.desk().name().toLowerCase(Locale.ROOT));
    }
    if (access.reason() != null) {
      notes.put("accessReason", access.reason().code());
    }
    if (!access.note().isEmpty()) {
      notes.put("accessNote", access.note());
    }
    if (object.page() > 1) {
      notes.put("page", object.page());
    }
    if (object.damaged()) {
      notes.put("damaged", true);
    }
    if (!object.shown().recipe().isAsItCame()) {
      notes.set("shown", RecipeForm.node(object.shown().recipe()));
    }
    return notes;
  }
}
