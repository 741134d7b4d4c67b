package org.variorum.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.variorum.identifier.EntryId;

/** What was published, withdrawn, opened or closed and has still to reach the index. */
interface Outbox {

  /** The oldest notes, at most as many. */
  List<OutboxNote> first(int limit);

  /** Removes notes whose entries are in the index, and passes them on to the nodes that follow. */
  void remove(Collection<OutboxNote> notes);

  /**
   * Notes the entries with pages that have a text and were closed until a day after the one and up
   * to the other; returns how many.
   */
  int noteOpened(LocalDate after, LocalDate day);

  /** Some entries with those that they name. */
  Set<EntryId> with(Collection<EntryId> entries);

  /** How many entries are published now. */
  long publishedEntries();
}
