package org.variorum.curation;

import java.util.List;
import org.variorum.identifier.EntryId;

/** Some entries of a list: those that were ticked, or all that a filter finds. */
public sealed interface Selection {

  /** These, in this order. */
  record Ticked(List<EntryId> entries) implements Selection {
    public Ticked {
      entries = entries.stream().distinct().toList();
    }
  }

  /** All that a filter finds at the moment at which it is asked. */
  record Found(DeskFilter filter) implements Selection {}
}
