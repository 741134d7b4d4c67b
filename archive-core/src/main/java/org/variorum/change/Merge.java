package org.variorum.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.document.DocumentCodec;
import org.variorum.document.MalformedDocumentException;
import org.variorum.document.References;
import org.variorum.entry.Entry;

/**
 * Two people's changes to one entry, put together: what only one of them changed is taken from him;
 * where both changed the same place in different ways, mine stands and the clash is told.
 */
public final class Merge {
  /** What only makes sense as a whole. */
  private static final Set<String> WHOLE =
      Set.of(
          "value", "standing", "source", "quotation", "stated", "region", "original", "firstTold");

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final List<Clash> clashes = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();

  private Merge() {}

  /**
   * What came of it.
   *
   * @param taken the places that were taken from theirs
   */
  public record Merged(Entry entry, List<Clash> clashes, List<String> taken) {}

  /** Puts my changes and theirs together; both began from {@code base}. */
  public static Merged of(DocumentCodec codec, Entry base, Entry mine, Entry theirs) {
    JsonNode root = codec.treeOf(base);
    JsonNode other = codec.treeOf(theirs);
    JsonNode own = Renumbering.apart(root, codec.treeOf(mine), other);
    Merge merge = new Merge();
    JsonNode merged = merge.node(List.of(), root, own, other);
    try {
      return new Merged(codec.read(merged, References.PLAIN), merge.clashes, merge.taken);
    } catch (MalformedDocumentException e) {
      return new Merged(mine, List.of(new Clash(List.of(e.path()), own, other)), List.of());
    }
  }

  /** The entry with the other's words put at the place of a clash. */
  public static Entry conceding(DocumentCodec codec, Entry mine, Clash clash) {
    JsonNode tree = codec.treeOf(mine);
    JsonNode parent = tree;
    for (String step : clash.path().subList(0, clash.path().size() - 1)) {
      parent = parent.isArray() ? Parts.withId(parent, step) : parent.path(step);
    }
    put(parent, clash.path().get(clash.path().size() - 1), clash.theirs());
    return codec.read(tree, References.PLAIN);
  }

  private static void put(JsonNode parent, String last, JsonNode value) {
    if (parent instanceof ObjectNode object && value.isMissingNode()) {
      object.remove(last);
    } else if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (parent instanceof ArrayNode array) {
      putInto(array, last, value);
    }
  }

  private static void putInto(ArrayNode array, String id, JsonNode value) {
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i).path("id").asText().equals(id)) {
        array.remove(i);
        if (!value.isMissingNode()) {
          array.insert(i, value);
        }
        return;
      }
    }
    if (!value.isMissingNode()) {
      array.add(value);
    }
  }

  private JsonNode node(List<String> path, JsonNode base, JsonNode mine, JsonNode theirs) {
    if (theirs.equals(base) || mine.equals(theirs)) {
      return mine;
    }
    if (mine.equals(base)) {
      taken.add(String.join(" › ", path));
      return theirs;
    }
    boolean whole = !path.isEmpty() && WHOLE.contains(path.get(path.size() - 1));
    if (path.equals(List.of("issued"))) {
      return most(mine, theirs);
    }
    if (!whole && mine.isObject() && theirs.isObject()) {
      return object(path, base, mine, theirs);
    }
    if (!whole && mine.isArray() && theirs.isArray() && Parts.are(mine) && Parts.are(theirs)) {
      return parts(path, base, mine, theirs);
    }
    clashes.add(new Clash(path, mine, theirs));
    return mine;
  }

  private static JsonNode most(JsonNode mine, JsonNode theirs) {
    ObjectNode most = mine.deepCopy();
    for (Map.Entry<String, JsonNode> count : theirs.properties()) {
      int own = mine.path(count.getKey()).asInt();
      most.put(count.getKey(), Math.max(count.getValue().asInt(), own));
    }
    return most;
  }

  private JsonNode object(List<String> path, JsonNode base, JsonNode mine, JsonNode theirs) {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    Set<String> names = new LinkedHashSet<>();
    mine.fieldNames().forEachRemaining(names::add);
    theirs.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode field =
          node(Parts.and(path, name), at(base, name), at(mine, name), at(theirs, name));
      if (!field.isMissingNode()) {
        merged.set(name, field);
      }
    }
    return merged;
  }

  private static JsonNode at(JsonNode object, String name) {
    JsonNode field = object.get(name);
    return field == null || field.isNull() ? NOTHING : field;
  }

  private JsonNode parts(List<String> path, JsonNode base, JsonNode mine, JsonNode theirs) {
    Map<String, JsonNode> own = Parts.byId(mine);
    Map<String, JsonNode> other = Parts.byId(theirs);
    Set<String> ids = new LinkedHashSet<>(own.keySet());
    ids.addAll(other.keySet());
    ArrayNode merged = JsonNodeFactory.instance.arrayNode();
    for (String id : ids) {
      JsonNode part =
          node(
              Parts.and(path, id),
              Parts.withId(base, id),
              own.getOrDefault(id, NOTHING),
              other.getOrDefault(id, NOTHING));
      if (!part.isMissingNode()) {
        merged.add(part);
      }
    }
    return merged;
  }
}
