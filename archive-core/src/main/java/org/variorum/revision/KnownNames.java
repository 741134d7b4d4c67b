package org.variorum.revision;

import java.util.Collection;
import java.util.List;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** Whom the archive knows by a name. */
public interface KnownNames {

  /**
   * The entries on the desk of those kinds that bear one of these names, as their heading or as one
   * of their forms: first those that are called just so, then those that the resolver of names
   * takes for it, in whatever script and spelling, with initials or a slip, the best fit first.
   * Years behind a name do not count. Nobody is found by a bare surname who has a given name.
   */
  List<Alike> like(Collection<Sought> names);

  /** A name that is looked for. */
  record Sought(EntryKind kind, String name) {}

  /** An entry that bears it. */
  record Alike(Sought sought, EntryId entry, String heading) {}
}
