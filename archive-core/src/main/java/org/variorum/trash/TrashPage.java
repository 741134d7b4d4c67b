package org.variorum.trash;

import java.util.List;

/** One page of the trash, and how many entries lie there in all. */
public record TrashPage(List<TrashedEntry> entries, long total) {

  public TrashPage {
    entries = List.copyOf(entries);
  }
}
