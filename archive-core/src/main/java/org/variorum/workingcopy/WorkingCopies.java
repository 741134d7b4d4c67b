package org.variorum.workingcopy;

import java.time.Instant;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;

/** The working copies: at most one of each colleague for each entry. */
public interface WorkingCopies {
  Optional<WorkingCopy> of(StaffId writer, EntryId entry);

  /** Keeps what he has written now in place of what was kept before. */
  void keep(StaffId writer, EntryId entry, WorkingCopy copy);

  /** Lets go what he has written; nothing if there is nothing. */
  void discard(StaffId writer, EntryId entry);

  /** Lets go what nobody has touched since that time; returns how many copies that were. */
  int forget(Instant before);
}
