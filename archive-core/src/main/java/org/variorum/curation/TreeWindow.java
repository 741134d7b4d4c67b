package org.variorum.curation;

import java.util.List;

/**
 * Some siblings in a row.
 *
 * @param before whether there are more before them
 * @param after whether there are more after them
 */
public record TreeWindow(List<TreeRow> rows, boolean before, boolean after) {

  public TreeWindow {
    rows = List.copyOf(rows);
  }
}
