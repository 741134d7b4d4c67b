package org.variorum.curation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of entries, and how many there are on all pages.
 *
 * @param named the headings of the units and institutions that rows name
 */
public record DeskPage(List<DeskRow> rows, long total, Map<String, String> named) {

  public DeskPage {
    rows = List.copyOf(rows);
    named = Map.copyOf(named);
  }

  /** The heading of what a row names; empty if it names nothing. */
  public String name(@Nullable String id) {
    return id == null ? "" : named.getOrDefault(id, "");
  }
}
