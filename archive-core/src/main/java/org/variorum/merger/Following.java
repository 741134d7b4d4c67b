package org.variorum.merger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/** Puts in the tree of a document the entry that is kept wherever one is named that leads to it. */
final class Following {
  private static final Pattern LINK = Pattern.compile("(data-e=\")([0-9b-z]{8})(\")");

  private final Map<EntryId, Redirections.Step> steps;

  Following(Map<EntryId, Redirections.Step> steps) {
    this.steps = steps;
  }

  /** The tree, changed in its place; the entry itself keeps its identifier. */
  JsonNode of(JsonNode document) {
    ObjectNode root = (ObjectNode) document;
    for (String field : fields(root)) {
      if (!field.equals("id")) {
        root.set(field, followed(root.path(field)));
      }
    }
    return root;
  }

  private static List<String> fields(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode followed(JsonNode node) {
    if (node instanceof ObjectNode object) {
      edition(object);
      fields(object).forEach(field -> object.set(field, followed(object.path(field))));
      return object;
    }
    if (node instanceof ArrayNode array) {
      return array(array);
    }
    return node.isTextual() ? TextNode.valueOf(text(node.asText())) : node;
  }

  /** Two that are now the same are named once. */
  private JsonNode array(ArrayNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(one -> all.add(followed(one)));
    Set<JsonNode> once = new LinkedHashSet<>(all);
    array.removeAll();
    return array.addAll(once);
  }

  /** The edition of a work is known by its number in its entry, which is another there. */
  private void edition(ObjectNode object) {
    Redirections.@Nullable Step step = step(object.path("entry").asText());
    String edition = object.path("edition").asText();
    if (step != null && !edition.isEmpty()) {
      LocalId there = step.parts().get(new LocalId(edition));
      if (there == null) {
        object.remove("edition");
      } else {
        object.put("edition", there.value());
      }
    }
  }

  private Redirections.@Nullable Step step(String id) {
    return EntryId.isValid(id) ? steps.get(new EntryId(id)) : null;
  }

  private String text(String text) {
    Redirections.Step whole = step(text);
    if (whole != null) {
      return whole.kept().value();
    }
    return text.contains("data-e=")
        ? LINK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(linked(found)))
        : text;
  }

  private String linked(MatchResult found) {
    Redirections.Step step = step(found.group(2));
    return found.group(1) + (step == null ? found.group(2) : step.kept()) + found.group(3);
  }
}
