package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Erasure;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Takes back an entry that was begun a moment ago, by mistake or on the way to another. */
@ApplicationScoped
@Transactional
public class DiscardDraft {
  @Inject Revising revising;
  @Inject DeskEntries entries;
  @Inject Erasure erasure;

  /**
   * Takes the entry off the desk, if it still is as it was begun, by the same person, and nothing
   * refers to it; tells whether it was so.
   *
   * @throws UnknownEntryException if there is none
   */
  @Requires(Right.EDIT)
  public boolean discard(Actor actor, EntryId entry) {
    DeskEntry head = revising.held(actor, entry);
    boolean fresh = head.revision() == 1 && head.edition() == null;
    boolean own = java.util.Objects.equals(head.changedBy(), actor.key());
    if (!fresh || !own || entries.isReferredTo(entry)) {
      return false;
    }
    erasure.erase(List.of(entry));
    return true;
  }
}
