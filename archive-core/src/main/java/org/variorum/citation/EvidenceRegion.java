package org.variorum.citation;

import org.variorum.identifier.ObjectId;
import org.variorum.language.MalformedTextException;

/** A box on a scanned page, in pixels of the page at full size, origin at its upper left. */
public record EvidenceRegion(ObjectId object, int x, int y, int width, int height) {

  public EvidenceRegion {
    if (x < 0 || y < 0 || width < 1 || height < 1) {
      throw new MalformedTextException(
          "Not a box on a page: " + x + "," + y + "," + width + "," + height);
    }
  }
}
