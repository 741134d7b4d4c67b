package org.variorum.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** Where entries stand among others, by what is published. */
interface Bearings {

  /** Of what kind those of the entries are that are published; a statement for each thousand. */
  Map<EntryId, EntryKind> kinds(Collection<EntryId> entries);

  /** The units above units, the nearest first; in one statement. */
  Map<EntryId, List<EntryId>> above(Collection<EntryId> units);
}
