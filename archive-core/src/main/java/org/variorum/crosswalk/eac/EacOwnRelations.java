package org.variorum.crosswalk.eac;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.OwnClaims;
import org.variorum.crosswalk.draft.OwnNames;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;
import org.variorum.document.OwnFields;

/**
 * Relations in files of ours. Version 2.0 has a form for programs beside the words; in version 2010
 * the kind and the role stand as addresses of ours, and what it is to as its own address.
 */
final class EacOwnRelations {
  private final RecordDraft draft;
  private final EacSources sources;
  private final Catcher catcher;
  private final OwnNames names;

  EacOwnRelations(RecordDraft draft, EacSources sources, Catcher catcher, String scope) {
    this.draft = draft;
    this.sources = sources;
    this.catcher = catcher;
    this.names =
        new OwnNames(
            (kind, name, tongue) ->
                catcher.named(draft.line(), new Named(scope, kind, name, tongue, null, null)));
  }

  /** Takes one that has a form, if all beside that is as it was written; whether it did. */
  boolean took(XmlPart relation) {
    return OwnClaims.relation(relation.attribute("relation"), Beside.of(relation))
        .filter(form -> add(relation, form, words(relation.part("relationType"))))
        .isPresent();
  }

  /** Takes one of version 2010 to what has no name there but its address; whether it did. */
  boolean tookResource(XmlPart relation) {
    String kind = OwnFields.code(relation.attribute("role"));
    String role = role(relation);
    if (kind.isEmpty() || role.isEmpty()) {
      return false;
    }
    Optional<XmlPart> entry = relation.part("relationEntry");
    String address = relation.attribute("href");
    ObjectNode form = JsonNodeFactory.instance.objectNode().put("role", role);
    form.putObject(OwnFields.NAMED)
        .put("kind", kind)
        .put("name", words(entry))
        .put("language", entry.map(one -> one.attribute("lang")).orElse(""))
        .put("entry", address.replaceFirst(".*/entry/", ""));
    List<String> notes = notes(relation);
    if (notes.size() > 1) {
      String note = String.join("\n\n", notes.subList(1, notes.size()));
      form.putObject("note").put("en", note);
    }
    when(relation).ifPresent(date -> form.set("when", date));
    return add(relation, form, notes.isEmpty() ? "" : notes.get(0));
  }

  private Optional<ObjectNode> when(XmlPart relation) {
    return EacDates.in(relation).stream()
        .findFirst()
        .flatMap(one -> draft.readDate(one.said(), one.normal(), "resourceRelation/date"));
  }

  /** The role that a relation of version 2010 has; empty if it is of no file of ours. */
  static String role(XmlPart relation) {
    return OwnFields.code(relation.attribute("arcrole"));
  }

  /** The lines of its note, the first of which says in words in which role it is. */
  static List<String> notes(XmlPart relation) {
    return relation
        .parts("descriptiveNote")
        .flatMap(XmlPart::parts)
        .map(line -> Cleaned.text(line.words()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toList());
  }

  private boolean add(XmlPart relation, ObjectNode form, String role) {
    ObjectNode made = JsonNodeFactory.instance.objectNode();
    JsonNode named = form.path(OwnFields.NAMED);
    if (!names.lead(made, named)) {
      return false;
    }
    if (made.path(OwnFields.ELSEWHERE) instanceof ObjectNode elsewhere) {
      elsewhere.put("address", address(relation));
    }
    OwnFields.copyRelated(form, made);
    made.put(OwnFields.ROLE_NAME, role);
    ArrayNode citations = sources.citations(relation, catcher, draft.key());
    if (!citations.isEmpty()) {
      made.set("citations", citations);
    }
    draft.relation(made);
    relation.take();
    return true;
  }

  private static String address(XmlPart relation) {
    return relation
        .part("targetEntity")
        .map(one -> one.attribute("valueURI"))
        .orElseGet(() -> relation.attribute("href"));
  }

  private static String words(Optional<XmlPart> part) {
    return part.map(one -> Cleaned.line(one.words())).orElse("");
  }
}
