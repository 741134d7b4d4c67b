package org.variorum.workingcopy;

import java.time.Instant;
import java.util.List;
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

  /** Which entries a colleague has begun to change, the last one first. */
  List<Begun> begunBy(StaffId writer, int most);

  /**
   * That an entry is being written.
   *
   * @param heading as it was last saved
   */
  record Begun(EntryId entry, String heading, Instant keptAt) {}
}
