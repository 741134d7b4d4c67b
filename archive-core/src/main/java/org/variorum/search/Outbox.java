package org.variorum.search;

import java.util.Collection;
import java.util.List;

/** What was published or withdrawn and has still to reach the index. */
interface Outbox {

  /** The oldest notes, at most as many. */
  List<OutboxNote> first(int limit);

  /** Removes notes whose entries are in the index. */
  void remove(Collection<OutboxNote> notes);

  /** How many entries are published now. */
  long publishedEntries();
}
