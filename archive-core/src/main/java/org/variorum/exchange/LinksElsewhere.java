package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.draft.OwnClaims;
import org.variorum.document.OwnFields;
import org.variorum.document.References;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * Leads answers and relations of a file from another archive of ours to the units, events, sources
 * and stories that they are about, if these are here or come along. Else what they say is kept in
 * words.
 */
final class LinksElsewhere {
  /** The role of which every archive knows what it means. */
  private static final String ASSOCIATED = "associated";

  private final References references;

  private LinksElsewhere(References references) {
    this.references = references;
  }

  /**
   * Leads all that it can.
   *
   * @param known whether relations may have a role
   */
  static void resolve(ObjectNode record, References references, Predicate<String> known) {
    LinksElsewhere links = new LinksElsewhere(references);
    if (record.path("questions") instanceof ArrayNode questions
        && questions.findValue(OwnFields.ELSEWHERE) != null) {
      links.resolve(record, questions);
    }
    if (record.path("relations") instanceof ArrayNode relations) {
      links.relate(record, relations, known);
    }
  }

  /** What another archive calls those to which a record may be led. */
  static List<EntryId> identifiers(JsonNode record) {
    return Stream.of("questions", "relations")
        .flatMap(part -> record.path(part).findValues(OwnFields.ELSEWHERE).stream())
        .map(named -> named.path("entry").asText())
        .filter(EntryId::isValid)
        .map(EntryId::new)
        .toList();
  }

  private void relate(ObjectNode record, ArrayNode relations, Predicate<String> known) {
    List<String> words = new ArrayList<>();
    for (int i = relations.size() - 1; i >= 0; i--) {
      ObjectNode relation = (ObjectNode) relations.get(i);
      String role = relation.path(OwnFields.ROLE_NAME).asText();
      if (leads(relation)) {
        relation.remove(OwnFields.ROLE_NAME);
        if (!role.isEmpty() && !known.test(relation.path("role").asText())) {
          associate(relation, role);
        }
      } else {
        words.add(0, words(relation, role));
        relations.remove(i);
      }
    }
    if (relations.isEmpty()) {
      record.remove("relations");
    }
    UnaskedQuestions.keepIn(record, "relations/relation", words);
  }

  /** A role that is not known here is said in words. */
  private static void associate(ObjectNode relation, String role) {
    ObjectNode note =
        relation.path("note") instanceof ObjectNode said ? said : relation.putObject("note");
    note.put("en", (role + "\n\n" + note.path("en").asText()).strip());
    relation.put("role", ASSOCIATED);
  }

  private static String words(ObjectNode relation, String role) {
    JsonNode named = relation.path(OwnFields.ELSEWHERE);
    JsonNode when = relation.path("when");
    String date = when.path("asWritten").asText(when.path("edtf").asText(when.asText()));
    return Stream.concat(
            Stream.of(role, named.path("name").asText(), date),
            Stream.concat(
                relation.path("note").valueStream().map(JsonNode::asText),
                Stream.of(named.path("address").asText())))
        .filter(one -> !one.isBlank())
        .collect(Collectors.joining(" | "));
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
