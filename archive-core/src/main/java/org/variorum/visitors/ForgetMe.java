package org.variorum.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.InboxChanged;
import org.variorum.inbox.Message;

/**
 * Erases what a sender wrote and by what he could be found; number, day, kind and decision stay. A
 * comment that was shown is gone from its page.
 */
@ApplicationScoped
@Transactional
public class ForgetMe {
  @Inject Inbox inbox;
  @Inject Mailbox mailbox;
  @Inject Event<InboxChanged> changes;
  @Inject Clock clock;

  /**
   * Erases the message that a key follows, and the appeal to it.
   *
   * @throws RefusedLetterException if the form is not good, or there is no such message
   */
  public void forget(FollowKey key, Proof proof) {
    mailbox.checkProof(FollowUp.purpose(key), proof);
    Message message =
        inbox.followed(key.digest()).orElseThrow(() -> new RefusedLetterException(Refusal.UNKNOWN));
    Instant now = clock.instant();
    inbox.forget(message.id(), now);
    inbox.appealAgainst(message.id()).ifPresent(appeal -> inbox.forget(appeal.id(), now));
    changes.fire(new InboxChanged(message.subject().entry()));
  }
}
