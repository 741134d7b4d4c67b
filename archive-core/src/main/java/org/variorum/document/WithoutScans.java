package org.variorum.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Set;
import org.variorum.identifier.ObjectId;

/**
 * Takes scans out of the tree of a document: the pictures, and the boxes that are marked on them.
 */
final class WithoutScans {
  private static final String OBJECT = "object";
  private static final String PICTURES = "pictures";
  private static final String REGION = "region";

  private final Set<ObjectId> scans;

  WithoutScans(Set<ObjectId> scans) {
    this.scans = scans;
  }

  JsonNode of(JsonNode document) {
    for (Iterator<JsonNode> pictures = document.path(PICTURES).iterator(); pictures.hasNext(); ) {
      if (shows(pictures.next())) {
        pictures.remove();
      }
    }
    removeRegions(document);
    return document;
  }

  private void removeRegions(JsonNode node) {
    if (node instanceof ObjectNode part && shows(part.path(REGION))) {
      part.remove(REGION);
    }
    node.forEach(this::removeRegions);
  }

  private boolean shows(JsonNode part) {
    String object = part.path(OBJECT).asText();
    return ObjectId.isValid(object) && scans.contains(new ObjectId(object));
  }
}
