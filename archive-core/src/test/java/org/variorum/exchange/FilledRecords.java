package org.variorum.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.variorum.document.References;
import org.variorum.document.VocabularyCodec;
import org.variorum.entry.EntryRules;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Records completed as an import completes them. */
public final class FilledRecords {
  private FilledRecords() {}

  /** The record with its identifier and all local ids. */
  public static ObjectNode filled(ObjectNode record, EntryId id) {
    ObjectNode tree = record.deepCopy();
    tree.remove("externalId");
    tree.put("id", id.value());
    LocalIds.fill(tree);
    return tree;
  }

  /** References by the keys of an import. */
  public static References references(Map<String, EntryId> ids) {
    return new References() {
      @Override
      public EntryId entry(String reference) {
        if (!reference.startsWith("@")) {
          return new EntryId(reference);
        }
        EntryId id = ids.get(reference.substring(1));
        if (id == null) {
          throw new AssertionError("nothing has the key " + reference);
        }
        return id;
      }

      @Override
      public ObjectId object(String reference) {
        return new ObjectId(reference);
      }
    };
  }

  /** The rules by the general vocabulary. */
  public static EntryRules rules() {
    return new EntryRules(new VocabularyCodec().general());
  }
}
