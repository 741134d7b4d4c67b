package org.variorum.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import org.variorum.readingroom.LinkView;
import org.variorum.readingroom.ListRow;
import org.variorum.readingroom.QuestionRow;
import org.variorum.readingroom.TextView;

/** What many answers have in common; what is empty is left out. */
final class Json {
  private final ApiAsked asked;

  Json(ApiAsked asked) {
    this.asked = asked;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static void put(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  static void put(ObjectNode node, String name, TextView text) {
    if (text.isPresent()) {
      node.set(name, text(text));
    }
  }

  static ObjectNode text(TextView text) {
    return object().put("text", text.text()).put("language", text.lang());
  }

  static <T> ArrayNode array(
      ObjectNode node, String name, Collection<T> all, Function<T, ObjectNode> each) {
    ArrayNode array = node.putArray(name);
    all.forEach(one -> array.add(each.apply(one)));
    return array;
  }

  /** An address of a page here, or none if it is not seen by visitors. */
  void url(ObjectNode node, String name, String path) {
    if (!path.isEmpty()) {
      node.put(name, asked.url(path));
    }
  }

  ObjectNode link(LinkView link) {
    ObjectNode node = object().put("text", link.text());
    put(node, "language", link.lang());
    if (link.path().startsWith("/entry/")) {
      node.put("id", link.path().split("/", -1)[2]);
    }
    url(node, "url", link.path());
    return node;
  }

  ObjectNode row(ListRow row) {
    ObjectNode node = object().put("id", row.id()).put("kind", row.kind());
    put(node, "subkind", row.subkind());
    put(node, "heading", row.title());
    put(node, "dates", row.dates());
    put(node, "line", row.line());
    node.put("url", asked.url(row.path()));
    node.put("self", asked.self("/entries/" + row.id()));
    return node.put("questions", row.questions())
        .put("contested", row.contested())
        .put("scans", row.scans());
  }

  ObjectNode row(QuestionRow row) {
    ObjectNode node = object();
    node.put("id", row.path().replaceFirst(".*/", ""));
    node.set("entry", link(row.from()));
    node.put("title", row.title()).put("url", asked.url(row.path()));
    node.put("self", asked.self(self(row.path())));
    return node.put("contested", row.contested())
        .put("accounts", row.accounts())
        .put("values", row.values())
        .put("sources", row.sources())
        .put("changed", row.changed().toString());
  }

  /** The same question below the interface. */
  static String self(String path) {
    return path.replaceFirst("^/entry/([^/]+)/question/", "/entries/$1/questions/");
  }
}
