package org.variorum.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives parts other names, and with them all that refers to them: those that two people added at
 * the same time are told apart, those of two entries come together in one.
 */
public final class Renumbering {
  private static final Pattern ID = Pattern.compile("[a-z][1-9][0-9]{0,6}");
  private static final Pattern MARK = Pattern.compile("(data-[cqp]=\")([^\"]*)(\")");
  private static final Set<String> REFERRING = Set.of("id", "one", "other", "account", "against");

  private final Map<String, String> names;

  private Renumbering(Map<String, String> names) {
    this.names = names;
  }

  /** The tree of a document whose parts bear other names. */
  public static JsonNode renamed(JsonNode tree, Map<String, String> names) {
    return new Renumbering(names).rename("", tree.deepCopy());
  }

  /** The names of all parts in the tree of a document. */
  public static Set<String> ids(JsonNode tree) {
    Set<String> ids = new HashSet<>();
    collect(tree, ids);
    return ids;
  }

  /** Mine, the parts that both added moved behind theirs. */
  static JsonNode apart(JsonNode base, JsonNode mine, JsonNode theirs) {
    Set<String> known = ids(base);
    Set<String> both = new TreeSet<>(ids(mine));
    both.retainAll(ids(theirs));
    both.removeAll(known);
    if (both.isEmpty()) {
      return mine;
    }
    Renumbering renumbering = new Renumbering(new HashMap<>());
    ObjectNode renamed = mine.deepCopy();
    ObjectNode issued = renamed.withObject("/issued");
    for (String id : both) {
      String letter = id.substring(0, 1);
      int next =
          Math.max(issued.path(letter).asInt(), theirs.path("issued").path(letter).asInt()) + 1;
      issued.put(letter, next);
      renumbering.names.put(id, letter + next);
    }
    return renumbering.rename("", renamed);
  }

  private static void collect(JsonNode node, Set<String> ids) {
    String id = node.path("id").asText();
    if (ID.matcher(id).matches()) {
      ids.add(id);
    }
    node.forEach(child -> collect(child, ids));
  }

  private JsonNode rename(String field, JsonNode node) {
    if (node instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(name -> object.replace(name, rename(name, object.path(name))));
      return object;
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, rename(field, array.path(i)));
      }
      return array;
    }
    return node.isTextual() ? TextNode.valueOf(text(field, node.asText())) : node;
  }

  private String text(String field, String text) {
    if (REFERRING.contains(field)) {
      return names.getOrDefault(text, text);
    }
    return text.contains("data-")
        ? MARK.matcher(text)
            .replaceAll(mark -> Matcher.quoteReplacement(marked(mark.group(1), mark.group(2))))
        : text;
  }

  private String marked(String opening, String ids) {
    StringBuilder renamed = new StringBuilder(opening);
    String gap = "";
    for (String id : ids.split(" ", -1)) {
      renamed.append(gap).append(names.getOrDefault(id, id));
      gap = " ";
    }
    return renamed.append('"').toString();
  }
}
