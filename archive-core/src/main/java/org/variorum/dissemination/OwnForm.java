package org.variorum.dissemination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.document.DocumentCodec;
import org.variorum.document.OwnFields;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.NoteMark;
import org.variorum.language.Text;

/**
 * Questions, claims and citations in the open format, beside the words that a format of others has
 * for them, so that they can be read again as what they are. Of other entries they say what these
 * are called, since they have other identifiers elsewhere, with those that they have here, and
 * nothing of those that visitors do not see. What it is written beside is said as well: whoever
 * finds other words there knows that somebody has changed the file since.
 */
final class OwnForm {
  /** What leads to entries and pages that have other identifiers elsewhere. */
  private static final Set<String> LEADING = Set.of("derivesFrom", "region");

  private static final DocumentCodec CODEC = new DocumentCodec();

  private final Told told;
  private final Map<String, JsonNode> questions = new HashMap<>();
  private final Map<String, JsonNode> citations = new HashMap<>();
  private final Map<String, JsonNode> relations = new HashMap<>();
  private boolean indexed;

  OwnForm(Told told) {
    this.told = told;
  }

  /** A claim without its citations; empty if it is about what visitors do not see. */
  String claim(Question question, Claim claim, String said) {
    JsonNode asked = asked(question);
    ObjectNode own = answer(asked, "claims", claim.id());
    own.remove("citations");
    if (!named(own)) {
      return "";
    }
    ObjectNode form = about(question, asked, said);
    form.set("claim", own);
    return form.toString();
  }

  /** A relation without its citations; empty if it is to what visitors do not see. */
  String relation(Relation relation, String said) {
    index();
    ObjectNode own = JsonNodeFactory.instance.objectNode();
    OwnFields.copyRelated(Objects.requireNonNull(relations.get(relation.id().value())), own);
    return name(relation.entry())
        .map(
            one ->
                own.<ObjectNode>set(OwnFields.NAMED, one)
                    .put(OwnFields.SAID, XmlOut.clean(said))
                    .toString())
        .orElse("");
  }

  /** What a citation says beside its source and its place. */
  String citation(Citation citation) {
    ObjectNode own = JsonNodeFactory.instance.objectNode();
    index();
    JsonNode full = citations.getOrDefault(citation.id().value(), own);
    OwnFields.copyCited(full, own);
    own.remove("locator");
    return own.isEmpty() ? "" : own.toString();
  }

  /**
   * An account, whose citations are named as the file names them; empty if it tells of what
   * visitors do not see.
   */
  String account(Question question, Account account, String said, UnaryOperator<String> names) {
    JsonNode asked = asked(question);
    ObjectNode own = answer(asked, "accounts", account.id());
    if (!named(own)) {
      return "";
    }
    pointed(own, names);
    own.path("readings").forEach(reading -> pointed((ObjectNode) reading, names));
    ObjectNode form = about(question, asked, said);
    form.putArray("accounts").add(own);
    return form.toString();
  }

  private static ObjectNode answer(JsonNode asked, String answers, LocalId id) {
    return asked
        .path(answers)
        .valueStream()
        .filter(one -> one.path("id").asText().equals(id.value()))
        .findFirst()
        .orElseThrow()
        .deepCopy();
  }

  private static void pointed(ObjectNode part, UnaryOperator<String> names) {
    if (part.path("citations") instanceof ArrayNode citations) {
      ArrayNode pointing = JsonNodeFactory.instance.arrayNode();
      citations.forEach(one -> pointing.add(names.apply(one.path("id").asText())));
      part.set("citations", pointing);
    }
  }

  /** A question with all that answers it; empty if nothing does. */
  String question(Question question, String said) {
    JsonNode asked = asked(question);
    ObjectNode form = about(question, asked, said);
    for (String answers : OwnFields.ANSWERS) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      asked
          .path(answers)
          .forEach(
              one -> {
                ObjectNode own = one.deepCopy();
                if (named(own)) {
                  cited(own);
                  own.path("readings").forEach(reading -> cited((ObjectNode) reading));
                  kept.add(own);
                }
              });
      if (kept.size() < asked.path(answers).size()) {
        return "";
      }
      if (!kept.isEmpty()) {
        form.set(answers, kept);
      }
    }
    return form.has("claims") || form.has("accounts") ? form.toString() : "";
  }

  private static ObjectNode about(Question question, JsonNode asked, String said) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("property", question.property()).put("id", question.id().value());
    OwnFields.copyAsked(asked, form);
    return form.put(OwnFields.SAID, XmlOut.clean(said));
  }

  /** Reads the entry once, whatever is asked. */
  private void index() {
    if (!indexed) {
      indexed = true;
      JsonNode known = unmarked(CODEC.treeOf(told.entry()));
      known
          .findValues("citations")
          .forEach(some -> some.forEach(one -> citations.put(one.path("id").asText(), one)));
      known.path("questions").forEach(one -> questions.put(one.path("id").asText(), one));
      known.path("relations").forEach(one -> relations.put(one.path("id").asText(), one));
      known.path("notes").forEach(one -> citations.put(one.path("id").asText(), one));
    }
  }

  /** Without marks that only we understand, as the words beside it are. */
  private static JsonNode unmarked(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(one -> one.setValue(unmarked(one.getValue())));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, unmarked(array.get(i)));
      }
    } else if (node.isTextual() && NoteMark.isIn(node.asText())) {
      return JsonNodeFactory.instance.textNode(NoteMark.without(node.asText()));
    }
    return node;
  }

  private JsonNode asked(Question question) {
    index();
    return Objects.requireNonNull(questions.get(question.id().value()));
  }

  /** Says by their names what values are; whether all of them can be said so. */
  private boolean named(ObjectNode part) {
    boolean whole = value(part);
    for (JsonNode reading : part.path("readings")) {
      whole &= value((ObjectNode) reading);
    }
    return whole;
  }

  private boolean value(ObjectNode part) {
    JsonNode value = part.path("value");
    if (!value.has("entry")) {
      return true;
    }
    ObjectNode own = (ObjectNode) value;
    Optional<ObjectNode> name = name(new EntryId(own.path("entry").asText()));
    own.remove("entry");
    name.ifPresent(one -> own.set(OwnFields.NAMED, one));
    return name.isPresent() || (own.has("words") && own.path("type").asText().equals("place"));
  }

  private Optional<ObjectNode> name(EntryId entry) {
    if (told.id().equals(entry)) {
      return Optional.of(JsonNodeFactory.instance.objectNode().put("self", true));
    }
    return told.heading(entry)
        .in("en")
        .filter(heading -> Plain.hasInk(heading.value()))
        .map(
            (Text heading) ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("kind", told.kind(entry).orElseThrow().code())
                    .put("name", heading.value())
                    .put("language", heading.language())
                    .put("entry", entry.value()));
  }

  /** Sources by their titles; one that visitors do not see is called just that. */
  private void cited(ObjectNode part) {
    part.path("citations")
        .valueStream()
        .map(ObjectNode.class::cast)
        .forEach(
            citation -> {
              citation.remove(LEADING);
              EntryId source = new EntryId(citation.path("source").path("entry").asText());
              String title = Plain.in(told.heading(source));
              boolean seen = Plain.hasInk(title);
              citation.put("source", seen ? title : Told.UNSEEN);
              if (seen) {
                citation.put("address", told.house().entry(source));
              }
            });
  }
}
