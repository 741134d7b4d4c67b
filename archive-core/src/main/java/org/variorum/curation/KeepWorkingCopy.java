package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.StaffId;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.workingcopy.WorkingCopies;
import org.variorum.workingcopy.WorkingCopy;

/**
 * Keeps what a colleague is writing, before it is a revision. It is his alone, changes nothing of
 * the entry and stands in nobody's way.
 */
@ApplicationScoped
@Transactional
public class KeepWorkingCopy {
  @Inject WorkingCopies copies;
  @Inject Drafts drafts;
  @Inject Grounds grounds;
  @Inject Clock clock;

  /**
   * Keeps it in place of what was kept before; where nothing differs from the revision any more,
   * nothing is kept. Returns when it was kept.
   *
   * @throws UnknownEntryException if there is no such entry
   * @throws org.variorum.staff.OutsideRemitException if the actor does not work on it
   * @throws WorkingCopyTooLongException if it has more characters than are kept of one
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.OWN_DESK)
  public Instant keep(Actor actor, EntryId entry, int revision, SortedMap<String, String> written) {
    Instant now = clock.instant();
    StaffId writer = writer(actor);
    grounds.ensure(actor, drafts.head(entry).orElseThrow(() -> new UnknownEntryException(entry)));
    if (!WorkingCopy.fits(written)) {
      throw new WorkingCopyTooLongException();
    }
    if (written.isEmpty()) {
      copies.discard(writer, entry);
    } else {
      copies.keep(writer, entry, new WorkingCopy(revision, written, now));
    }
    return now;
  }

  /** What the actor has kept of the entry; nothing of what others have. */
  @Requires(Right.READ_DESK)
  public Optional<WorkingCopy> kept(Actor actor, EntryId entry) {
    return Optional.ofNullable(actor.id()).flatMap(writer -> copies.of(writer, entry));
  }

  /** Lets go what the actor has kept: it was saved, or he wants it no more. */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.OWN_DESK)
  public void discard(Actor actor, EntryId entry) {
    copies.discard(writer(actor), entry);
  }

  private static StaffId writer(Actor actor) {
    if (actor.id() == null) {
      throw new IllegalArgumentException("Whoever runs the machine writes into no form");
    }
    return actor.id();
  }
}
