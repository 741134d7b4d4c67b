package org.variorum.readingroom;

import java.util.Collection;
import java.util.List;
import org.variorum.identifier.EntryId;

/** Asks which published entries are tied to which by roles. */
interface RelationShelf {

  /** The ties in certain roles that begin or end at one of the entries, in one statement. */
  List<Edge> edges(Collection<EntryId> entries, Collection<String> roles, int most);

  /** That one is tied to another. */
  record Edge(EntryId from, EntryId to, String role) {}
}
