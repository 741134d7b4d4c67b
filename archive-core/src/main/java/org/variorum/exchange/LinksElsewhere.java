package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.variorum.crosswalk.draft.OwnClaims;
import org.variorum.document.OwnFields;
import org.variorum.document.References;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * Leads answers of a file from another archive of ours to the units, events, sources and stories
 * that they are about, if these are here or come along. Else what they say is kept in words.
 */
final class LinksElsewhere {
  private final References references;

  private LinksElsewhere(References references) {
    this.references = references;
  }

  static void resolve(ObjectNode record, References references) {
    if (record.path("questions") instanceof ArrayNode questions
        && questions.findValue(OwnFields.ELSEWHERE) != null) {
      new LinksElsewhere(references).resolve(record, questions);
    }
  }

  private void resolve(ObjectNode record, ArrayNode questions) {
    for (int i = questions.size() - 1; i >= 0; i--) {
      ObjectNode question = (ObjectNode) questions.get(i);
      UnaskedQuestions.keepIn(record, question, unled(question));
      question.path("accounts").forEach(account -> account.path("readings").forEach(this::read));
      if (question.path("claims").isEmpty() && question.path("accounts").isEmpty()) {
        questions.remove(i);
      }
    }
    OwnClaims.settle(questions);
    if (questions.isEmpty()) {
      record.remove("questions");
    }
  }

  /** Takes the claims out that lead nowhere; what they say. */
  private List<String> unled(ObjectNode question) {
    List<String> words = new ArrayList<>();
    if (question.path("claims") instanceof ArrayNode claims) {
      for (int i = claims.size() - 1; i >= 0; i--) {
        if (!leads(claims.get(i).path("value"))) {
          words.add(0, UnaskedQuestions.words(claims.get(i)));
          claims.remove(i);
        }
      }
      if (claims.isEmpty()) {
        question.remove("claims");
      }
    }
    return words;
  }

  /** An account that says of an aspect what leads nowhere says it in words. */
  private void read(JsonNode reading) {
    if (!leads(reading.path("value"))) {
      ObjectNode own = (ObjectNode) reading;
      JsonNode named = own.path("value").path(OwnFields.ELSEWHERE);
      own.remove("value");
      if (own.path("words").isEmpty()) {
        own.putObject("words").put(named.path("language").asText(), named.path("name").asText());
      }
    }
  }

  private boolean leads(JsonNode value) {
    if (!(value.path(OwnFields.ELSEWHERE) instanceof ObjectNode named)) {
      return true;
    }
    Optional<EntryId> entry =
        Arrays.stream(EntryKind.values())
            .filter(kind -> kind.code().equals(named.path("kind").asText()))
            .findFirst()
            .flatMap(kind -> references.elsewhere(kind, new EntryId(named.path("entry").asText())));
    entry.ifPresent(
        one -> {
          ((ObjectNode) value).remove(OwnFields.ELSEWHERE);
          ((ObjectNode) value).put("entry", one.value());
        });
    return entry.isPresent();
  }
}
