package org.variorum.readingroom;

import java.util.List;

/**
 * A page of the units that lie directly below one, or of those at the top.
 *
 * @param total how many units all pages have
 */
public record TreePage(TreeAsked asked, List<TreeRow> rows, boolean more, long total) {
  static final TreePage NOTHING = new TreePage(TreeAsked.ALL, List.of(), false, 0);

  /** The place of the first unit of this page among all, from 1. */
  public long first() {
    return last() - rows.size() + 1;
  }

  /** The place of the last one. */
  public long last() {
    return (asked.page() - 1L) * Branches.PAGE + rows.size();
  }
}
