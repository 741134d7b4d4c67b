package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.identifier.EntryId;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Tells a colleague whether he works on an entry, before he begins. */
@ApplicationScoped
@Transactional
public class CheckRemit {
  @Inject Drafts drafts;
  @Inject Grounds grounds;

  /** Whether he may change it, if his rights allow it. */
  @Requires(Right.READ_DESK)
  public boolean covers(Actor actor, EntryId entry) {
    DeskEntry head = drafts.head(entry).orElseThrow(() -> new UnknownEntryException(entry));
    return grounds.covers(actor, entry, head.kind());
  }

  /**
   * Lets pass who works on it; an entry that there is not is left to who asks for it.
   *
   * @throws org.variorum.staff.OutsideRemitException if he does not
   */
  @Requires(Right.READ_DESK)
  public void ensure(Actor actor, EntryId entry) {
    drafts.head(entry).ifPresent(head -> grounds.ensure(actor, head));
  }
}
