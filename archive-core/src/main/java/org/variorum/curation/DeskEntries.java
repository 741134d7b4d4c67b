package org.variorum.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;

/** The heads of all entries on the desk, for lists. */
interface DeskEntries {

  DeskPage find(DeskQuery query);

  List<PickedEntry> pick(String words, @Nullable EntryKind kind, int limit);
}
