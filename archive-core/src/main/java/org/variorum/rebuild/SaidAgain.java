package org.variorum.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.variorum.authority.Authority;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.entry.Entry;
import org.variorum.intake.RecordsSaid;

/**
 * What a record of an import said of an entry, as far as the entry tells: the parts that it brought
 * and that cite it. All else that it said counts as news when it comes again.
 */
final class SaidAgain {
  private static final List<String> LEFT =
      List.of(
          "formatVersion", "id", "kind", "heading", "issued", "names", "relations", "questions");

  private final String key;
  private final Set<String> held;

  private SaidAgain(String key, Set<String> held) {
    this.key = key;
    this.held = held;
  }

  /**
   * The entry that it alone would be.
   *
   * @param key of the record, which its citations name as their place
   * @param held the parts that are there since it brought them
   * @param dated the dates of existence that it filled; empty if it filled none
   */
  static Entry of(DocumentCodec codec, Entry edition, String key, Set<String> held, String dated) {
    ObjectNode tree = (ObjectNode) codec.treeOf(edition);
    JsonNode exists = tree.path("particulars").path("authority").path("exists");
    tree.retain(LEFT);
    if (!exists.isMissingNode() && isDated(edition, dated)) {
      tree.withObject("/particulars/authority").set("exists", exists);
    }
    SaidAgain said = new SaidAgain(key, held);
    said.keep(tree, "names");
    said.keep(tree, "relations");
    if (tree.path("questions") instanceof ArrayNode questions) {
      for (int i = questions.size() - 1; i >= 0; i--) {
        ObjectNode question = (ObjectNode) questions.get(i);
        question.retain("id", "property", "wording", "claims");
        said.keep(question, "claims");
        question.path("claims").forEach(claim -> ((ObjectNode) claim).remove("against"));
        if (!question.has("claims")) {
          questions.remove(i);
        }
      }
      if (questions.isEmpty()) {
        tree.remove("questions");
      }
    }
    return codec.read(tree, References.PLAIN);
  }

  private static boolean isDated(Entry edition, String dated) {
    Authority authority = edition.particulars().authority();
    return authority != null
        && authority.exists() != null
        && RecordsSaid.Dated.inWords(authority.exists()).equals(dated);
  }

  private void keep(ObjectNode holder, String list) {
    if (holder.path(list) instanceof ArrayNode parts) {
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (!isOfRecord(parts.get(i))) {
          parts.remove(i);
        }
      }
      if (parts.isEmpty()) {
        holder.remove(list);
      }
    }
  }

  private boolean isOfRecord(JsonNode part) {
    return held.contains(part.path("id").asText())
        && part.path("citations")
            .valueStream()
            .anyMatch(one -> one.path("locator").asText().equals(key));
  }
}
