package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.variorum.identifier.EntryId;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.EntryState;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Throws an entry away that visitors do not see, which ends its review, and takes it out of the
 * trash again.
 */
@ApplicationScoped
@Transactional
public class TrashEntry {
  @Inject Revising revising;
  @Inject Removing removing;
  @Inject Clock clock;

  /**
   * Puts it in the trash; one that lies there already stays.
   *
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws UnmovableException if visitors see it
   */
  @Requires(Right.EDIT)
  public void trash(Actor actor, EntryId entry, int expectedRevision) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    if (head.edition() != null) {
      throw new UnmovableException(entry, UnmovableException.Why.PUBLIC);
    }
    removing.trash(head, new Made(actor, clock.instant()));
  }

  /**
   * Puts it back where it was, but into no review.
   *
   * @throws UnmovableException if it is not in the trash
   */
  @Requires(Right.EDIT)
  public void putBack(Actor actor, EntryId entry) {
    DeskEntry head = revising.heldAnywhere(actor, entry);
    if (head.state() != EntryState.TRASHED) {
      throw new UnmovableException(entry, UnmovableException.Why.NOT_IN_THE_TRASH);
    }
    removing.putBack(head, new Made(actor, clock.instant()));
  }
}
