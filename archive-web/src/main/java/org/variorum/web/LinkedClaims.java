package org.variorum.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.FactView;
import org.variorum.readingroom.NoteView;
import org.variorum.readingroom.QuestionView;
import org.variorum.readingroom.RefView;

/**
 * What sources say, each value and each account a claim of its own: where it is made ({@code
 * appearance}), and beside it what contradicts or only mentions it ({@code citation}, in a role).
 * How near a source stood and how it came about is said of its place in the claim, and the editors'
 * judgement is the state of the claim.
 */
final class LinkedClaims {
  private static final int MOST_SOURCES = 20;

  private final LinkedWords words;
  private final LinkedValues values;

  LinkedClaims(LinkedWords words) {
    this.words = words;
    this.values = new LinkedValues(words);
  }

  /** The claims behind the facts at the head of an entry. */
  List<ObjectNode> of(EntryView entry) {
    Map<Integer, NoteView> notes = new LinkedHashMap<>();
    entry.factNotes().notes().forEach(note -> notes.putIfAbsent(note.number(), note));
    List<ObjectNode> claims = new ArrayList<>();
    for (FactView fact : entry.facts()) {
      fact.values()
          .forEach(
              value -> {
                ObjectNode claim = claim(fact.label().text() + ": " + value.words().text());
                claim.put("url", words.url(fact.question()));
                claim.set("about", LinkedWords.node("Thing").put("@id", words.thing(entry.id())));
                values.put(claim, fact.label().text(), value);
                judged(claim, value.standing(), "");
                rests(
                    claim,
                    value.refs().stream()
                        .map(RefView::number)
                        .flatMap(number -> Stream.ofNullable(notes.get(number)))
                        .toList());
                claims.add(claim);
              });
    }
    return claims;
  }

  /** The question itself. */
  ObjectNode question(QuestionView question) {
    ObjectNode node = LinkedWords.node("Question");
    node.put("@id", words.name(question.path()));
    node.put("url", words.url(question.path()));
    LinkedWords.put(node, "name", question.title());
    LinkedWords.put(node, "text", question.differ());
    node.set("about", words.linked("Thing", question.from()));
    LinkedWords.put(node, "dateModified", question.edition().datetime());
    return node;
  }

  /** All that answers a question; what was refuted last, as such. */
  List<ObjectNode> of(QuestionView question) {
    List<ObjectNode> claims = new ArrayList<>();
    for (QuestionView.AccountView account : question.accounts()) {
      ObjectNode claim = of(question, account.anchor(), account.title().text());
      LinkedWords.put(claim, "text", account.prose());
      LinkedWords.put(claim, "temporal", account.told());
      LinkedWords.put(claim, "creditText", account.toldBy());
      judged(claim, account.standing(), account.reason().text());
      rests(claim, account.rests().notes());
      claims.add(claim);
    }
    for (QuestionView.ClaimView value : question.claims()) {
      ObjectNode claim = of(question, value.anchor(), value.value().words().text());
      LinkedWords.put(claim, "temporal", value.value().datetime());
      values.put(claim, question.title().text(), value.value());
      judged(claim, value.standing(), value.reason().text());
      rests(claim, value.rests().notes());
      claims.add(claim);
    }
    for (QuestionView.SetAsideView aside : question.setAside()) {
      ObjectNode claim = of(question, aside.anchor(), aside.title().text());
      LinkedWords.put(claim, "text", aside.prose());
      if (aside.value() != null) {
        values.put(claim, question.title().text(), aside.value());
      }
      judged(claim, "refuted", aside.reason().text());
      rests(claim, aside.rests().notes());
      claims.add(claim);
    }
    return claims;
  }

  private ObjectNode of(QuestionView question, String anchor, String name) {
    ObjectNode claim = claim(name);
    claim.put("@id", words.name(question.path()) + "#" + anchor);
    claim.put("url", words.url(question.path()) + "#" + anchor);
    claim.set("about", LinkedWords.node("Question").put("@id", words.name(question.path())));
    return claim;
  }

  private static ObjectNode claim(String name) {
    ObjectNode claim = LinkedWords.node("Claim");
    LinkedWords.put(claim, "name", name);
    return claim;
  }

  private void judged(ObjectNode claim, String standing, String reason) {
    if (!standing.isEmpty()) {
      claim.put("creativeWorkStatus", words.word("standing." + standing));
    }
    LinkedWords.put(claim, "disambiguatingDescription", reason);
  }

  private void rests(ObjectNode claim, List<NoteView> notes) {
    LinkedWords.add(
        claim,
        "appearance",
        notes.stream()
            .filter(note -> note.stance().equals("supports"))
            .limit(MOST_SOURCES)
            .map(this::source)
            .toList());
    LinkedWords.add(
        claim,
        "citation",
        notes.stream()
            .filter(note -> !note.stance().equals("supports"))
            .limit(MOST_SOURCES)
            .map(this::role)
            .toList());
  }

  private ObjectNode role(NoteView note) {
    ObjectNode role = LinkedWords.node("Role");
    role.put("roleName", words.word("stance." + note.stance()));
    role.set("citation", source(note));
    return role;
  }

  private ObjectNode source(NoteView note) {
    ObjectNode source = words.linked("CreativeWork", note.source());
    LinkedWords.put(source, "creditText", note.detail());
    LinkedWords.put(source, "pagination", note.locator());
    LinkedWords.put(source, "description", trust(note));
    if (note.quotation() != null) {
      LinkedWords.put(source, "text", note.quotation().original());
    }
    return source;
  }

  /** How near it stood, and under what circumstances it came about, in words. */
  private String trust(NoteView note) {
    String nearness =
        words.word("nearness." + (note.nearness().isEmpty() ? "not-assessed" : note.nearness()));
    return Stream.concat(
            Stream.of(nearness),
            note.circumstances().stream().map(code -> words.word("circumstance." + code)))
        .collect(Collectors.joining(", "));
  }
}
