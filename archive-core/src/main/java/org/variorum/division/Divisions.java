package org.variorum.division;

import java.time.Instant;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;

/** The divisions of entries. */
public interface Divisions {

  /** Notes one. */
  void add(Division division, Actor by, Instant when);

  /** The last one of an entry, or that by which it was made, that was not undone. */
  Optional<Division> of(EntryId entry);

  /** Notes that it is undone. */
  void undo(long id, Actor by, Instant when);
}
