package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.entry.Entry;
import org.variorum.entry.Issued;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.PartKind;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Writes an earlier revision anew as the newest one. Nothing is overwritten. */
@ApplicationScoped
@Transactional
public class RestoreEntry {
  @Inject Revising revising;
  @Inject Drafts drafts;

  /**
   * Makes the entry what it was after an earlier act; returns the number of the new revision, which
   * is the one it had if nothing differs.
   *
   * @param expectedRevision the newest revision that the actor has seen
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws InvalidEntryException if what it was contradicts the vocabulary of today, or refers to
   *     what was erased since
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public int restore(Actor actor, EntryId entry, int expectedRevision, int number) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    Entry now = revising.newest(head);
    Entry then =
        drafts
            .revision(entry, number)
            .orElseThrow(
                () -> new UnmovableException(entry, UnmovableException.Why.NO_SUCH_REVISION));
    return revising.revise(actor, head, then.with(all(now, then)), Act.RESTORED);
  }

  /**
   * Undoes the act that made the newest revision.
   *
   * @throws StaleRevisionException if someone has changed the entry since that revision
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public int undo(Actor actor, EntryId entry, int madeRevision) {
    if (madeRevision < 2) {
      throw new UnmovableException(entry, UnmovableException.Why.NOTHING_TO_UNDO);
    }
    return restore(actor, entry, madeRevision, madeRevision - 1);
  }

  /** No local id is given twice, also where the parts that bore it are gone. */
  static Issued all(Entry now, Entry then) {
    Issued all = then.issued();
    for (PartKind kind : PartKind.values()) {
      all = now.issued().of(kind) == 0 ? all : all.atLeast(kind, now.issued().of(kind));
    }
    return all;
  }
}
