package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.variorum.identifier.MessageId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.InboxChanged;
import org.variorum.inbox.Message;
import org.variorum.inbox.UnknownMessageException;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Erases what a visitor wrote and by what he could be found, as he may ask by letter or telephone,
 * without his link. Number, day, kind and decision stay, so that the counts by year hold; a comment
 * that was shown is gone from its page.
 */
@ApplicationScoped
@Transactional
public class EraseMessage {
  @Inject Revising revising;
  @Inject Inbox inbox;
  @Inject Event<InboxChanged> changes;
  @Inject Clock clock;

  /**
   * Erases the message and the appeal to it.
   *
   * @throws UnknownMessageException if there is no such message
   */
  @Requires(Right.PUBLISH)
  public void erase(Actor actor, MessageId id) {
    Message message = inbox.withId(id).orElseThrow(() -> new UnknownMessageException(id));
    revising.heldAnywhere(actor, message.subject().entry());
    Instant now = clock.instant();
    inbox.forget(id, now);
    inbox.appealAgainst(id).ifPresent(appeal -> inbox.forget(appeal.id(), now));
    changes.fire(new InboxChanged(message.subject().entry()));
  }
}
