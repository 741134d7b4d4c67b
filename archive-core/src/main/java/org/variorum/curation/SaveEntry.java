package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.workingcopy.WorkingCopies;

/** Keeps what a curator changed as a new revision. */
@ApplicationScoped
@Transactional
public class SaveEntry {
  @Inject Revising revising;
  @Inject WorkingCopies copies;

  /**
   * Keeps the changed entry, in place of what the actor had kept while writing; returns the number
   * of the revision, which is the one it had if nothing changed.
   *
   * @param expectedRevision the revision that the actor changed
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws InvalidEntryException if the entry contradicts itself or the vocabulary
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public int save(Actor actor, EntryId entry, int expectedRevision, Entry changed) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    int number = revising.revise(actor, head, changed, Act.SAVED);
    if (actor.id() != null) {
      copies.discard(actor.id(), entry);
    }
    return number;
  }
}
