package org.variorum.revision;

import java.util.Collection;
import java.util.List;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/** Whom the archive knows by a name. */
public interface KnownNames {

  /**
   * The entries on the desk of those kinds that bear one of these names, as their heading or as one
   * of their forms, whatever the accents of Latin letters; a person also where the surname comes
   * first or last, and without years behind it.
   */
  List<Alike> like(Collection<Sought> names);

  /** A name that is looked for. */
  record Sought(EntryKind kind, String name) {}

  /** An entry that bears it. */
  record Alike(Sought sought, EntryId entry, String heading) {}
}
