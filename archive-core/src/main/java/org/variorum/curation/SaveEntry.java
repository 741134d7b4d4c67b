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

/** Keeps what a curator changed as a new revision. */
@ApplicationScoped
@Transactional
public class SaveEntry {
  @Inject Revising revising;

  /**
   * Keeps the changed entry; returns the number of the revision, which is the one it had if nothing
   * changed.
   *
   * @param expectedRevision the revision that the actor changed
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws InvalidEntryException if the entry contradicts itself or the vocabulary
   */
  @Requires(Right.EDIT)
  public int save(Actor actor, EntryId entry, int expectedRevision, Entry changed) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    return revising.revise(actor, head, changed, Act.SAVED);
  }
}
