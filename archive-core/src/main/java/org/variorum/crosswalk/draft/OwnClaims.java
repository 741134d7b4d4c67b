package org.variorum.crosswalk.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.document.OwnFields;

/**
 * Questions and claims as files of ours hold them for programs, beside the words that a format of
 * others has for them. Where other words stand there, somebody has changed the file since: then
 * only the words count.
 */
public final class OwnClaims {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private final ArrayNode questions;
  private final String key;
  private final OwnNames names;
  private final Set<String> ids = new HashSet<>();

  /**
   * Puts them into a record.
   *
   * @param questions those of the record
   * @param key of the record
   */
  public OwnClaims(ArrayNode questions, String key, OwnNames names) {
    this.questions = questions;
    this.key = key;
    this.names = names;
  }

  /** What stands there for programs, if it is that and the words beside it are still the same. */
  public static Optional<ObjectNode> form(String json, String words) {
    return form(json).filter(form -> words(form).equals(Cleaned.line(words)));
  }

  /** A relation that stands there for programs, if it is that and the words are still the same. */
  public static Optional<ObjectNode> relation(String json, String words) {
    return object(json)
        .filter(form -> !form.path("role").asText().isEmpty())
        .filter(form -> words(form).equals(Cleaned.line(words)));
  }

  /** What stands there for programs, if it is that, whatever the words beside it are. */
  public static Optional<ObjectNode> form(String json) {
    return object(json).filter(form -> !form.path("property").asText().isEmpty());
  }

  /** The words, on one line, that a form was written beside. */
  public static String words(ObjectNode form) {
    return Cleaned.line(form.path(OwnFields.SAID).asText());
  }

  /** What a citation says beside its source. */
  public static ObjectNode citation(String json) {
    return object(json).map(OwnClaims::citation).orElseGet(JsonNodeFactory.instance::objectNode);
  }

  /** The same of one that is read already. */
  public static ObjectNode citation(JsonNode said) {
    ObjectNode citation = JsonNodeFactory.instance.objectNode();
    OwnFields.copyCited(said, citation);
    return citation;
  }

  private static Optional<ObjectNode> object(String json) {
    if (!json.startsWith("{")) {
      return Optional.empty();
    }
    try {
      return JSON.readTree(json) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Adds a claim; returns whether it could be told. */
  public boolean claim(ObjectNode form, ArrayNode citations) {
    if (!(form.path("claim") instanceof ObjectNode claim) || !refer(claim)) {
      return false;
    }
    identify(claim);
    if (!citations.isEmpty()) {
      claim.set("citations", citations);
    }
    RecordDraft.array(asked(form), "claims").add(claim);
    return true;
  }

  /**
   * Adds a question with all that answers it; returns whether it could be told.
   *
   * @param citing makes a citation of what stands there for it; empty if there is no such source
   */
  public boolean question(ObjectNode form, Function<JsonNode, Optional<ObjectNode>> citing) {
    for (String list : OwnFields.ANSWERS) {
      for (JsonNode one : form.path(list)) {
        if (!(one instanceof ObjectNode answer) || !refer(answer)) {
          return false;
        }
      }
    }
    ObjectNode question = asked(form);
    for (String list : OwnFields.ANSWERS) {
      for (JsonNode one : form.path(list)) {
        ObjectNode answer = (ObjectNode) one;
        identify(answer);
        cite(answer, citing);
        answer.path("readings").forEach(reading -> cite((ObjectNode) reading, citing));
        RecordDraft.array(question, list).add(answer);
      }
    }
    return true;
  }

  private static void cite(ObjectNode part, Function<JsonNode, Optional<ObjectNode>> citing) {
    ArrayNode citations = JsonNodeFactory.instance.arrayNode();
    part.path("citations").forEach(one -> citing.apply(one).ifPresent(citations::add));
    part.remove("citations");
    if (!citations.isEmpty()) {
      part.set("citations", citations);
    }
  }

  /** A claim keeps its name, by which others are set against it. */
  private void identify(ObjectNode part) {
    if (!ids.add(part.path("id").asText())) {
      part.remove("id");
    }
  }

  private ObjectNode asked(ObjectNode form) {
    for (JsonNode known : questions) {
      if (known.path("property").equals(form.path("property"))
          && known.path("wording").equals(form.path("wording"))) {
        return (ObjectNode) known;
      }
    }
    ObjectNode question = questions.addObject();
    question.set("property", form.path("property"));
    OwnFields.copyAsked(form, question);
    return question;
  }

  private boolean refer(ObjectNode part) {
    boolean told = value(part);
    for (JsonNode reading : part.path("readings")) {
      told &= reading instanceof ObjectNode one && value(one);
    }
    return told;
  }

  /** Names whom a value is about. */
  private boolean value(ObjectNode part) {
    if (!(part.path("value") instanceof ObjectNode value)) {
      return part.has("readings") || part.has("prose") || part.has("words");
    }
    JsonNode named = value.path(OwnFields.NAMED);
    value.remove(OwnFields.NAMED);
    if (named.isMissingNode()) {
      return true;
    }
    if (named.path("self").asBoolean()) {
      value.put("entry", "@" + key);
      return true;
    }
    return names.lead(value, named)
        || (value.path("type").asText().equals("place") && value.has("words"));
  }

  /** Takes away what is said of claims that did not come. */
  public void settle() {
    settle(questions);
  }

  /** The same for the questions of any record. */
  public static void settle(JsonNode questions) {
    for (JsonNode question : questions) {
      Set<String> there = new HashSet<>();
      for (String list : OwnFields.ANSWERS) {
        question.path(list).forEach(one -> there.add(one.path("id").asText()));
      }
      question.path("claims").forEach(claim -> without((ObjectNode) claim, "against", there));
      without((ObjectNode) question, "differences", there);
    }
  }

  private static void without(ObjectNode part, String field, Set<String> there) {
    if (part.path(field) instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        JsonNode one = list.get(i);
        boolean known =
            one.isTextual()
                ? there.contains(one.asText())
                : there.contains(one.path("one").asText())
                    && there.contains(one.path("other").asText());
        if (!known) {
          list.remove(i);
        }
      }
      if (list.isEmpty()) {
        part.remove(field);
      }
    }
  }
}
