package org.variorum.crosswalk.ead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.XmlPiece;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.OwnClaims;
import org.variorum.crosswalk.draft.OwnNames;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.entry.EntryKind;

/**
 * Reads the questions that finding aids of ours hold for programs ({@code objectxmlwrap}), each
 * beside a note in words.
 */
final class EadQuestions {
  private final EadRecord record;
  private final ObjectNode into;

  EadQuestions(EadRecord record, ObjectNode into) {
    this.record = record;
    this.into = into;
  }

  /**
   * Reads all of a unit that is not for the staff; what then has been told, in words or for
   * programs.
   */
  Set<XmlPiece> of(List<EadUnit.Found> matter) {
    Set<XmlPiece> told = Collections.newSetFromMap(new IdentityHashMap<>());
    List<XmlPiece> forms =
        open(matter, "relations").filter(piece -> piece.all("objectxmlwrap").count() == 1).toList();
    if (forms.isEmpty()) {
      return told;
    }
    Map<String, XmlPiece> notes = new HashMap<>();
    open(matter, "odd").forEach(piece -> notes.put(Cleaned.line(Prose.of(piece)), piece));
    OwnClaims own =
        new OwnClaims(
            RecordDraft.array(into, "questions"),
            record.unit().key(),
            new OwnNames(this::reference));
    for (XmlPiece form : forms) {
      OwnClaims.form(json(form))
          .ifPresent(
              question -> {
                XmlPiece note = notes.get(OwnClaims.words(question));
                if (note != null && own.question(question, source(form))) {
                  told.add(form);
                  told.add(note);
                }
              });
    }
    own.settle();
    if (into.path("questions").isEmpty()) {
      into.remove("questions");
    }
    return told;
  }

  private static Stream<XmlPiece> open(List<EadUnit.Found> matter, String name) {
    return matter.stream()
        .map(EadUnit.Found::piece)
        .filter(piece -> piece.name().equals(name))
        .filter(piece -> !piece.isInternal());
  }

  private static String json(XmlPiece form) {
    return form.all("question")
        .flatMap(question -> question.content().stream())
        .filter(String.class::isInstance)
        .map(Object::toString)
        .collect(Collectors.joining())
        .strip();
  }

  /** A citation as it stands in a finding aid: with the title of its source and its address. */
  private Function<JsonNode, Optional<ObjectNode>> source(XmlPiece form) {
    return one -> {
      String title = Cleaned.line(one.path("source").asText());
      if (title.isEmpty()) {
        return Optional.empty();
      }
      String address = one.path("address").asText();
      String source =
          record.cite(title, address.matches("https?://\\S+") ? address : "", form.line());
      ObjectNode citation = OwnClaims.citation(one);
      citation.putObject("source").put("entry", source);
      return Optional.of(citation);
    };
  }

  private String reference(EntryKind kind, String name, String language) {
    Named named = new Named(record.scope(), kind, name, language, null, null);
    return record.catcher().named(record.unit().line(), named);
  }
}
