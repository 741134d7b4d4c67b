package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.identifier.EntryId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.InboxChanged;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Opens an entry for comments, or closes it; the entry itself is not changed. */
@ApplicationScoped
@Transactional
public class OpenComments {
  @Inject Revising revising;
  @Inject Inbox inbox;
  @Inject Event<InboxChanged> changes;

  @Requires(Right.PUBLISH)
  public void choose(Actor actor, EntryId entry, boolean open) {
    revising.held(actor, entry);
    inbox.chooseComments(entry, open);
    changes.fire(new InboxChanged(entry));
  }
}
