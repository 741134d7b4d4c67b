package org.variorum.dissemination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.document.DocumentCodec;
import org.variorum.identifier.EntryId;
import org.variorum.language.NoteMark;
import org.variorum.language.Text;

/**
 * Questions, claims and citations in the open format, beside the words that a format of others has
 * for them, so that they can be read again as what they are. Of other entries they say what these
 * are called, since they have other identifiers elsewhere, and nothing of those that visitors do
 * not see. What it is written beside is said as well: whoever finds other words there knows that
 * somebody has changed the file since.
 */
final class OwnForm {
  static final String NAMESPACE = "info:variorum/format/1";

  /** What the words beside it were. */
  private static final String SAID = "said";

  private static final String NAMED = "named";

  /** What is asked, without what answers it. */
  private static final List<String> OF_QUESTIONS =
      List.of("wording", "answers", "differ", "agreed", "differences");

  private static final List<String> OF_CITATIONS =
      List.of(
          "stance",
          "quotation",
          "stated",
          "nearness",
          "interest",
          "circumstances",
          "remark",
          "toBeChecked");

  /** What leads to entries and pages that have other identifiers elsewhere. */
  private static final Set<String> LEADING = Set.of("derivesFrom", "region");

  private static final DocumentCodec CODEC = new DocumentCodec();

  private final Told told;
  private final Map<String, JsonNode> questions = new HashMap<>();
  private final Map<String, JsonNode> citations = new HashMap<>();
  private boolean indexed;

  OwnForm(Told told) {
    this.told = told;
  }

  /** A claim without its citations; empty if it is about what visitors do not see. */
  String claim(Question question, Claim claim, String said) {
    JsonNode asked = asked(question);
    ObjectNode own =
        asked
            .path("claims")
            .valueStream()
            .filter(one -> one.path("id").asText().equals(claim.id().value()))
            .findFirst()
            .orElseThrow()
            .deepCopy();
    own.remove("citations");
    if (!named(own)) {
      return "";
    }
    ObjectNode form = about(question, asked, said);
    form.set("claim", own);
    return form.toString();
  }

  /** What a citation says beside its source and its place. */
  String citation(Citation citation) {
    ObjectNode own = JsonNodeFactory.instance.objectNode();
    index();
    JsonNode full = citations.getOrDefault(citation.id().value(), own);
    OF_CITATIONS.stream().filter(full::has).forEach(field -> own.set(field, full.path(field)));
    return own.isEmpty() ? "" : own.toString();
  }

  /** A question with all that answers it; empty if nothing does. */
  String question(Question question, String said) {
    JsonNode asked = asked(question);
    ObjectNode form = about(question, asked, said);
    for (String answers : List.of("claims", "accounts")) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      asked
          .path(answers)
          .forEach(
              one -> {
                ObjectNode own = one.deepCopy();
                if (named(own)) {
                  cited(own);
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
    if (asked.has("aspects")) {
      form.set("aspects", asked.path("aspects"));
    }
    return form.has("claims") || form.has("accounts") ? form.toString() : "";
  }

  private static ObjectNode about(Question question, JsonNode asked, String said) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("property", question.property()).put("id", question.id().value());
    OF_QUESTIONS.stream().filter(asked::has).forEach(field -> form.set(field, asked.path(field)));
    return form.put(SAID, XmlOut.clean(said));
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
      cited((ObjectNode) reading);
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
    name.ifPresent(one -> own.set(NAMED, one));
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
                    .put("language", heading.language()));
  }

  /** Sources by their titles; one that visitors do not see is called just that. */
  private void cited(ObjectNode part) {
    Stream.of("citations")
        .flatMap(list -> part.path(list).valueStream())
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
