package org.variorum.readingroom;

import java.util.List;

/**
 * A piece of what a search found.
 *
 * @param items may be none though more come after it
 * @param last whether nothing comes after it
 */
public record FoundPiece(List<FoundItem> items, boolean last) {
  public FoundPiece {
    items = List.copyOf(items);
  }
}
