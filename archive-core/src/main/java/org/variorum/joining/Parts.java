package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.LocalId;

/** Puts lists of parts together, those that are the same being there once. */
final class Parts {
  private final Cites cites;
  private final Set<String> held;
  private final Set<String> gone = new HashSet<>();

  /** Of the question that is looked at the claims that somebody has compared with others. */
  private final Set<String> judged = new HashSet<>();

  Parts(Brought brought, Cites cites) {
    this.cites = cites;
    this.held = brought.held().stream().map(LocalId::value).collect(Collectors.toSet());
  }

  /** What the record had brought and says no more, and what nothing else rests on. */
  Set<String> gone() {
    return gone;
  }

  /** Joins the parts of one shape into {@code here}. */
  void join(Shape shape, ObjectNode here, JsonNode there, JsonNode then) {
    Set<String> said = keys(shape, there);
    Set<String> before = keys(shape, then);
    Map<String, ObjectNode> others = byId(shape, there);
    ArrayNode joined = JsonNodeFactory.instance.arrayNode();
    shape
        .of(here)
        .forEach(
            one -> {
              ObjectNode part = (ObjectNode) one;
              ObjectNode other = others.remove(id(part));
              String key = shape.key(part);
              if (other != null && shape.isCited() && !before.contains(key)) {
                cites.supported(part, other);
              }
              if (other != null
                  || said.contains(key)
                  || !before.contains(key)
                  || stays(shape, part)) {
                joined.add(part);
              }
            });
    others.values().stream()
        .filter(part -> !before.contains(shape.key(part)))
        .forEach(part -> joined.add(shape.isCited() ? cites.attributed(part) : part));
    put(shape, here, joined);
  }

  /**
   * Whether a part stays that the record says no more: what it brought goes, unless something else
   * rests on it; of what was there the record's support goes.
   */
  private boolean stays(Shape shape, ObjectNode part) {
    boolean mine = held.contains(id(part));
    if (!shape.isCited()) {
      if (mine && shape == Shape.PICTURES) {
        gone.add(id(part));
      }
      return !mine || shape != Shape.STAGES;
    }
    boolean cited = Cites.strip(part, held);
    boolean judged = part.has("standing") || part.has("against") || judged(part);
    if (mine && !cited && !judged) {
      gone.add(id(part));
      return shape != Shape.CLAIMS && shape != Shape.ACCOUNTS;
    }
    return true;
  }

  private boolean judged(JsonNode part) {
    return judged.contains(id(part));
  }

  /** Joins questions: those that ask the same have all that answers them. */
  void questions(ObjectNode here, JsonNode there, JsonNode then) {
    Map<String, ObjectNode> others = byId(Shape.QUESTIONS, there);
    Map<String, JsonNode> before = byKey(then);
    Map<String, JsonNode> said = byKey(there);
    ArrayNode joined = JsonNodeFactory.instance.arrayNode();
    Shape.QUESTIONS
        .of(here)
        .forEach(
            one -> {
              ObjectNode question = (ObjectNode) one;
              String key = Shape.QUESTIONS.key(question);
              JsonNode other = others.remove(id(question));
              inside(
                  question,
                  other == null ? said.getOrDefault(key, nothing()) : other,
                  before.getOrDefault(key, nothing()));
              joined.add(question);
              if (isBare(question) && held.contains(id(question))) {
                gone.add(id(question));
              }
            });
    others.values().stream()
        .map(question -> fresh(question, before.get(Shape.QUESTIONS.key(question))))
        .filter(question -> !isBare(question))
        .forEach(joined::add);
    put(Shape.QUESTIONS, here, joined);
  }

  /** A question that is not asked yet, without what somebody has taken away since. */
  private ObjectNode fresh(ObjectNode question, @Nullable JsonNode before) {
    ObjectNode asked = question.deepCopy();
    asked.remove(Shape.CLAIMS.field());
    asked.remove(Shape.ACCOUNTS.field());
    inside(asked, question, before == null ? nothing() : before);
    return asked;
  }

  private void inside(ObjectNode question, JsonNode other, JsonNode before) {
    judged.clear();
    question
        .path("differences")
        .forEach(
            one -> judged.addAll(List.of(one.path("one").asText(), one.path("other").asText())));
    question
        .path("claims")
        .forEach(claim -> claim.path("against").forEach(a -> judged.add(a.asText())));
    join(Shape.CLAIMS, question, other, before);
    join(Shape.ACCOUNTS, question, other, before);
    for (String list : new String[] {"aspects", "differences", "searches", "passages", "shownOn"}) {
      Values.join(question, other, before, list, false);
    }
    for (String single : new String[] {"answers", "differ", "agreed", "note", "basis"}) {
      if (!question.has(single) && other.has(single) && !before.has(single)) {
        question.set(single, other.path(single));
      }
    }
  }

  private static boolean isBare(JsonNode question) {
    return question.path("claims").isEmpty()
        && question.path("accounts").isEmpty()
        && question.path("searches").isEmpty()
        && question.path("differ").isEmpty();
  }

  private static void put(Shape shape, ObjectNode here, ArrayNode joined) {
    if (joined.isEmpty()) {
      here.remove(shape.field());
    } else {
      here.set(shape.field(), joined);
    }
  }

  private static Set<String> keys(Shape shape, JsonNode holder) {
    return shape.of(holder).map(shape::key).collect(Collectors.toSet());
  }

  private static Map<String, ObjectNode> byId(Shape shape, JsonNode holder) {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    shape.of(holder).forEach(part -> all.putIfAbsent(id(part), part.deepCopy()));
    return all;
  }

  private static Map<String, JsonNode> byKey(JsonNode holder) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    Shape.QUESTIONS.of(holder).forEach(one -> all.putIfAbsent(Shape.QUESTIONS.key(one), one));
    return all;
  }

  private static JsonNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String id(JsonNode part) {
    return part.path("id").asText();
  }
}
