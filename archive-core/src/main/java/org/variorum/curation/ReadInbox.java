package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.InboxPage;
import org.variorum.inbox.InboxQuery;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.UnknownMessageException;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Reads what visitors sent. By whom they can be written to is shown to those who decide on it only.
 */
@ApplicationScoped
@Transactional
public class ReadInbox {
  @Inject Inbox inbox;

  /** A queue, a page at a time. */
  @Requires(Right.READ_DESK)
  public InboxPage find(Actor actor, InboxQuery query) {
    InboxPage page = inbox.find(query);
    return new InboxPage(
        page.messages().stream().map(message -> fit(actor, message)).toList(), page.total());
  }

  /** How many messages wait, by kind; those without any are missing. */
  @Requires(Right.READ_DESK)
  public Map<MessageKind, Long> waiting(Actor actor) {
    return inbox.waiting();
  }

  /**
   * One message.
   *
   * @throws UnknownMessageException if there is none
   */
  @Requires(Right.READ_DESK)
  public Message open(Actor actor, MessageId id) {
    return fit(actor, inbox.withId(id).orElseThrow(() -> new UnknownMessageException(id)));
  }

  /** The appeal against what was decided on a message, if there is one. */
  @Requires(Right.READ_DESK)
  public Optional<Message> appealAgainst(Actor actor, MessageId id) {
    return inbox.appealAgainst(id).map(appeal -> fit(actor, appeal));
  }

  /** What a curator chose as to comments on an entry; empty if nobody did. */
  @Requires(Right.READ_DESK)
  public Optional<Boolean> commentsChosen(Actor actor, EntryId entry) {
    return inbox.commentsChosen(entry);
  }

  private static Message fit(Actor actor, Message message) {
    return actor.may(Right.PUBLISH) ? message : message.withoutSender();
  }
}
