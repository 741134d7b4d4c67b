package org.variorum.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.variorum.readingroom.NoteView;
import org.variorum.readingroom.NotesView;
import org.variorum.readingroom.OriginsView;
import org.variorum.readingroom.QuestionView;

/** A question with its claims and accounts, each with its sources and how far they are trusted. */
final class QuestionJson {
  private final ApiAsked asked;
  private final Json json;

  QuestionJson(ApiAsked asked) {
    this.asked = asked;
    this.json = new Json(asked);
  }

  ObjectNode of(QuestionView view) {
    ObjectNode node = Json.object().put("id", view.id());
    node.set("entry", json.link(view.from()));
    node.set("title", Json.text(view.title()));
    node.put("status", view.status());
    Json.put(node, "differ", view.differ());
    Json.put(node, "agreed", view.agreed());
    Json.put(node, "better", view.better());
    node.put("sources", view.sourceCount()).put("url", asked.url(view.path()));
    Json.array(node, "claims", view.claims(), one -> claim(view, one));
    Json.array(node, "accounts", view.accounts(), one -> account(view, one));
    Json.array(node, "setAside", view.setAside(), one -> aside(view, one));
    Json.array(
        node,
        "searches",
        view.searches(),
        one -> {
          ObjectNode search = Json.object();
          search.set("what", Json.text(one.what()));
          Json.put(search, "where", one.where());
          Json.put(search, "by", one.by());
          Json.put(search, "when", one.when());
          return search;
        });
    return node;
  }

  private ObjectNode claim(QuestionView view, QuestionView.ClaimView claim) {
    ObjectNode node = Json.object().put("id", claim.anchor()).put("question", view.id());
    ObjectNode value = node.putObject("value");
    value.put("text", claim.value().words().text());
    Json.put(value, "language", claim.value().words().lang());
    Json.put(value, "date", claim.value().datetime());
    Json.put(value, "note", claim.value().remark());
    json.url(value, "entry", claim.value().path());
    node.put("rival", claim.value().rival());
    node.put("nature", claim.nature()).put("standing", claim.standing());
    Json.put(node, "reason", claim.reason());
    Json.put(node, "signedBy", claim.signedBy());
    Json.put(node, "signedOn", claim.signedOn());
    Json.put(node, "remark", claim.remark());
    origins(node, claim.origins());
    citations(node, claim.rests());
    return node;
  }

  private ObjectNode account(QuestionView view, QuestionView.AccountView account) {
    ObjectNode node = Json.object().put("id", account.anchor()).put("question", view.id());
    Json.put(node, "letter", account.letter());
    node.set("title", Json.text(account.title()));
    Json.put(node, "text", account.prose());
    Json.put(node, "told", account.told());
    Json.put(node, "toldBy", account.toldBy());
    node.put("standing", account.standing());
    Json.put(node, "reason", account.reason());
    origins(node, account.origins());
    ArrayNode says = node.putArray("says");
    view.aspects()
        .forEach(
            aspect ->
                aspect.cells().stream()
                    .filter(cell -> cell.letter().equals(account.letter()))
                    .flatMap(cell -> cell.readings().stream())
                    .forEach(reading -> says.add(reading(aspect, reading))));
    citations(node, account.rests());
    return node;
  }

  private static ObjectNode reading(
      QuestionView.AspectView aspect, QuestionView.ReadingView reading) {
    ObjectNode node = Json.object();
    node.set("aspect", Json.text(aspect.label()));
    node.set("text", Json.text(reading.words()));
    return node.put("denies", reading.denies());
  }

  private ObjectNode aside(QuestionView view, QuestionView.SetAsideView aside) {
    ObjectNode node = Json.object().put("id", aside.anchor()).put("question", view.id());
    node.set("title", Json.text(aside.title()));
    Json.put(node, "text", aside.prose());
    node.set("reason", Json.text(aside.reason()));
    Json.put(node, "signedBy", aside.signedBy());
    Json.put(node, "signedOn", aside.signedOn());
    citations(node, aside.rests());
    return node;
  }

  private static void origins(ObjectNode node, OriginsView origins) {
    if (origins.isPresent()) {
      node.putObject("origins")
          .put("sources", origins.sources())
          .put("atLeast", 1)
          .put("atMost", origins.atMost());
    }
  }

  private void citations(ObjectNode node, NotesView rests) {
    Json.array(node, "citations", rests.notes(), this::citation);
  }

  private ObjectNode citation(NoteView note) {
    ObjectNode node = Json.object();
    node.set("source", json.link(note.source()));
    Json.put(node, "detail", note.detail());
    Json.put(node, "locator", note.locator());
    node.put("stance", note.stance());
    if (note.quotation() != null) {
      ObjectNode quotation = node.putObject("quotation");
      quotation.set("original", Json.text(note.quotation().original()));
      Json.put(quotation, "translation", note.quotation().translation());
    }
    Json.put(node, "stated", note.stated());
    Json.put(node, "calendar", note.calendar());
    node.put("nearness", note.nearness().isEmpty() ? "not-assessed" : note.nearness());
    ArrayNode circumstances = node.putArray("circumstances");
    note.circumstances().forEach(circumstances::add);
    Json.put(node, "interest", note.interest());
    if (!note.derivesFrom().isEmpty()) {
      Json.array(node, "derivesFrom", note.derivesFrom(), json::link);
    }
    Json.put(node, "remark", note.remark());
    node.put("toBeChecked", note.toBeChecked());
    json.url(node, "page", note.scan());
    return node;
  }
}
