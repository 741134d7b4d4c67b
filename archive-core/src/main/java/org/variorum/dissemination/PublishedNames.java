package org.variorum.dissemination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;

/** Asks the published tables what entries are called and how they lie in the tree. */
interface PublishedNames {

  /** How those of the entries are called that visitors may see. */
  Map<EntryId, Named> of(Collection<EntryId> entries);

  /** A unit in the tree. */
  record Placed(EntryId id, EntryId parent) {}

  /** A unit and all below it, parents before their parts, parts in their order; one statement. */
  List<Placed> branch(EntryId unit);

  /** For each page that an entry shows to visitors, one that does. */
  Map<ObjectId, EntryId> showing(Collection<ObjectId> pages);

  /** The units that are part of no other. */
  List<EntryId> tops();
}
