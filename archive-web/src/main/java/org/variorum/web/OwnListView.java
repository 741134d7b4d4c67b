package org.variorum.web;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.FoundItem;

/**
 * A reader's own list.
 *
 * @param entries as they stand in the address
 * @param items those of them that visitors see
 */
public record OwnListView(List<EntryId> entries, List<FoundItem> items) {

  public boolean isGiven() {
    return !entries.isEmpty();
  }

  /** The address of it as a file. */
  public String file(String ending) {
    return "/my-list."
        + ending
        + "?entries="
        + entries.stream().map(EntryId::value).collect(Collectors.joining("."));
  }
}
