package org.variorum.merger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;

/** The mergers of entries, those that were taken back as well. */
public interface Mergers {

  /** Notes one; it is in force until it is ended. */
  void add(Merger merger, Actor by);

  /** The one in force by which an entry was given up. */
  Optional<Merger> of(EntryId gone);

  /** Those in force by which others were given up for an entry, the newest first. */
  List<Merger> into(EntryId kept);

  /** Notes that it is taken back. */
  void end(long id, Actor by, Instant when);

  /** Where all that was given up leads to now. */
  Redirections redirections();
}
