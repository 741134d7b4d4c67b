package org.variorum.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.change.Run;
import org.variorum.readingroom.EditionsView;
import org.variorum.readingroom.TwoEditionsView;

/** The editions of an entry, and what changed from one to another. */
final class EditionJson {
  private final ApiAsked asked;
  private final Json json;

  EditionJson(ApiAsked asked) {
    this.asked = asked;
    this.json = new Json(asked);
  }

  ObjectNode of(EditionsView view) {
    ObjectNode node = Json.object();
    node.set("entry", json.link(view.entry()));
    Json.array(node, "items", view.rows(), row -> row(view, row));
    return node;
  }

  private ObjectNode row(EditionsView view, EditionsView.Row row) {
    ObjectNode node = Json.object().put("number", row.number()).put("published", row.datetime());
    Json.put(node, "publisher", row.publisher());
    node.put("digest", row.digest());
    if (row.withheldAs().isEmpty()) {
      return node.put("self", asked.self("/entries/" + view.id() + "/editions/" + row.number()));
    }
    return node.put("withheld", row.withheldAs()).put("suppressed", row.suppressed());
  }

  ObjectNode of(TwoEditionsView view) {
    ObjectNode node = Json.object();
    node.set("entry", json.link(view.entry()));
    node.put("earlier", view.earlier().number()).put("later", view.later().number());
    ObjectNode counts = node.putObject("counts");
    view.counts().forEach(one -> counts.put(one.code(), one.count()));
    Json.array(
        node,
        "questions",
        view.questions(),
        question -> {
          ObjectNode part = Json.object();
          part.set("title", Json.text(question.title()));
          part.put("change", question.change());
          Json.array(part, "texts", question.texts(), EditionJson::text);
          Json.array(part, "parts", question.parts(), this::part);
          return part;
        });
    Json.array(node, "others", view.others(), this::part);
    Json.array(node, "texts", view.texts(), EditionJson::text);
    return node;
  }

  private ObjectNode part(TwoEditionsView.PartView part) {
    ObjectNode node = Json.object().put("kind", part.kind()).put("change", part.change());
    Json.put(node, "words", part.words());
    Json.array(node, "texts", part.texts(), EditionJson::text);
    ArrayNode standing = node.putArray("standing");
    part.judged().forEach(standing::add);
    Json.array(
        node,
        "citations",
        part.cited(),
        cited -> {
          ObjectNode one = Json.object().put("change", cited.change());
          one.set("source", json.link(cited.source()));
          Json.put(one, "locator", cited.locator());
          return one;
        });
    return node;
  }

  private static ObjectNode text(TwoEditionsView.TextPart text) {
    ObjectNode node = Json.object().put("of", text.code());
    Json.put(node, "language", text.lang());
    node.put("before", words(text, run -> run.kind() != Run.Kind.ADDED));
    return node.put("after", words(text, run -> run.kind() != Run.Kind.GONE));
  }

  private static String words(TwoEditionsView.TextPart text, Predicate<Run> wanted) {
    return text.runs().stream().filter(wanted).map(Run::words).collect(Collectors.joining());
  }
}
