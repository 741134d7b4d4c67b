package org.variorum.curation;

import java.util.List;

/** One page of the list of entries, and how many there are on all pages. */
public record DeskPage(List<DeskRow> rows, long total) {

  public DeskPage {
    rows = List.copyOf(rows);
  }
}
