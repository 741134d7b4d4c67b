package org.variorum.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;

/**
 * All that differs between two states of an entry, place by place and with nothing left out: what
 * its history tells. Parts are known by their ids; one that came or went is told as a whole.
 */
public final class Alterations {
  /** What only makes sense as a whole. */
  private static final Set<String> WHOLE =
      Set.of(
          "value",
          "standing",
          "source",
          "stated",
          "region",
          "firstTold",
          "when",
          "dated",
          "used",
          "exists",
          "made");

  /** What the archive keeps for itself and no curator ever changes. */
  private static final Set<String> SILENT = Set.of("issued", "formatVersion", "id");

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final List<Alteration> found = new ArrayList<>();

  private Alterations() {}

  public static List<Alteration> between(DocumentCodec codec, Entry before, Entry after) {
    Alterations alterations = new Alterations();
    alterations.node(List.of(), codec.treeOf(before), codec.treeOf(after));
    return alterations.found;
  }

  private void node(List<String> path, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return;
    }
    if (isDescended(path, before, after)) {
      object(path, before, after);
    } else if (Parts.are(before) && Parts.are(after) && before.size() + after.size() > 0) {
      parts(path, before, after);
    } else {
      found.add(new Alteration(path, kind(before, after), before, after));
    }
  }

  private static Alteration.Kind kind(JsonNode before, JsonNode after) {
    if (before.isMissingNode()) {
      return Alteration.Kind.ADDED;
    }
    return after.isMissingNode() ? Alteration.Kind.GONE : Alteration.Kind.CHANGED;
  }

  private static boolean isDescended(List<String> path, JsonNode before, JsonNode after) {
    if (!path.isEmpty() && WHOLE.contains(path.get(path.size() - 1))) {
      return false;
    }
    boolean both = before.isObject() && after.isObject();
    boolean one =
        (before.isMissingNode() && isField(after)) || (after.isMissingNode() && isField(before));
    return both || one;
  }

  /** An object that is no part of its own, as the texts of a summary. */
  private static boolean isField(JsonNode node) {
    return node.isObject() && !node.has("id");
  }

  private void object(List<String> path, JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>();
    after.fieldNames().forEachRemaining(names::add);
    before.fieldNames().forEachRemaining(names::add);
    names.removeAll(SILENT);
    names.forEach(name -> node(Parts.and(path, name), at(before, name), at(after, name)));
  }

  private static JsonNode at(JsonNode object, String name) {
    JsonNode field = object.path(name);
    return field.isNull() ? NOTHING : field;
  }

  private void parts(List<String> path, JsonNode before, JsonNode after) {
    Set<String> ids = new LinkedHashSet<>(Parts.byId(after).keySet());
    ids.addAll(Parts.byId(before).keySet());
    ids.forEach(id -> node(Parts.and(path, id), Parts.withId(before, id), Parts.withId(after, id)));
    if (!order(before, after).equals(order(after, before))) {
      found.add(new Alteration(path, Alteration.Kind.MOVED, before, after));
    }
  }

  /** The ids of parts in their order, of those only that the other has as well. */
  private static List<String> order(JsonNode parts, JsonNode other) {
    JsonNode those = other.isMissingNode() ? JsonNodeFactory.instance.arrayNode() : other;
    Set<String> shared = Parts.byId(those).keySet();
    return StreamSupport.stream(parts.spliterator(), false)
        .map(part -> part.path("id").asText())
        .filter(shared::contains)
        .toList();
  }
}
