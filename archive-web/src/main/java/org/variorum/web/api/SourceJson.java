package org.variorum.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.WorkView;

/** A source as a work, with how it is judged, and what rests on it here. */
final class SourceJson {
  private final ApiAsked asked;
  private final Json json;

  SourceJson(ApiAsked asked) {
    this.asked = asked;
    this.json = new Json(asked);
  }

  ObjectNode of(EntryView entry, WorkView work) {
    ObjectNode node = Json.object().put("id", entry.id());
    node.set("title", Json.text(entry.title()));
    node.put("kind", work.kind()).put("url", asked.url(entry.path()));
    Json.put(node, "shortTitle", work.shortTitle());
    Json.put(node, "made", work.made());
    Json.array(node, "authors", work.authors(), json::link);
    Json.array(node, "judgements", work.judgements(), SourceJson::judgement);
    Json.array(node, "derivesFrom", work.derivesFrom(), json::link);
    Json.array(node, "takenUpBy", work.takenUpBy(), json::link);
    Json.array(node, "editions", work.editions(), SourceJson::edition);
    Json.array(
        node,
        "usedBy",
        work.usedBy(),
        use -> {
          ObjectNode one = Json.object();
          one.set("where", json.link(use.where()));
          one.put("stance", use.stance());
          Json.put(one, "locator", use.locator());
          return one.put("disputed", use.disputed());
        });
    return node;
  }

  private static ObjectNode judgement(WorkView.JudgementView judgement) {
    ObjectNode node =
        Json.object().put("matter", judgement.matter()).put("assessed", judgement.isAssessed());
    ArrayNode codes = node.putArray("codes");
    judgement.codes().forEach(codes::add);
    Json.put(node, "words", judgement.words());
    Json.put(node, "reason", judgement.reason());
    return node;
  }

  private static ObjectNode edition(WorkView.EditionOfWork edition) {
    ObjectNode node = Json.object().put("id", edition.anchor());
    node.set("title", Json.text(edition.title()));
    Json.put(node, "imprint", edition.imprint());
    Json.put(node, "translator", edition.translator());
    Json.put(node, "isbn", edition.isbn());
    Json.put(node, "oclc", edition.oclc());
    Json.put(node, "address", edition.address());
    return node.put("seen", edition.seen());
  }
}
