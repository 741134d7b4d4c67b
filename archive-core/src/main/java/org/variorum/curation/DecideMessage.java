package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.variorum.identifier.MessageId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.InboxChanged;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageState;
import org.variorum.inbox.UnknownMessageException;
import org.variorum.mail.Correspondent;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Decides on what a visitor sent. An accepted comment or reply is shown at once; an accepted appeal
 * turns the decision it is about; declining always gives its reason.
 */
@ApplicationScoped
@Transactional
public class DecideMessage {
  /** How many characters a reason may have. */
  public static final int LONGEST = 4000;

  @Inject Revising revising;
  @Inject Inbox inbox;
  @Inject Event<InboxChanged> changes;
  @Inject Correspondent correspondent;
  @Inject Clock clock;

  /**
   * Decides, or decides anew.
   *
   * @param reason told to the sender
   * @throws UndecidableException if a reason is missing or too long, nothing is decided, or it is
   *     an appeal against what the actor himself declined, unless there is nobody above him
   */
  @Requires(Right.PUBLISH)
  public void decide(Actor actor, MessageId id, MessageState state, String reason) {
    Message message = inbox.withId(id).orElseThrow(() -> new UnknownMessageException(id));
    String why = reason.strip();
    check(state, why);
    revising.heldAnywhere(actor, message.subject().entry());
    MessageId about = message.about();
    if (about != null) {
      turn(actor, about, state, why);
    }
    inbox.decide(id, state, why, actor, clock.instant());
    changes.fire(new InboxChanged(message.subject().entry()));
    tell(message, state, why);
  }

  /** Who gave an address is told; a message that was forgotten has none. */
  private void tell(Message message, MessageState state, String why) {
    String language = message.letter().language();
    correspondent.write(
        "decision",
        message.letter().mail(),
        language,
        Map.of(
            "number", message.id().value(),
            "kind", correspondent.word("kind." + message.kind().code(), language),
            "decision", correspondent.word("decision." + state.code(), language),
            "reason", why.isEmpty() ? correspondent.word("decision.no-reason", language) : why));
  }

  private static void check(MessageState state, String why) {
    if (state == MessageState.NEW) {
      throw new UndecidableException(UndecidableException.Why.NOTHING_DECIDED);
    }
    if (state != MessageState.ACCEPTED && why.isEmpty()) {
      throw new UndecidableException(UndecidableException.Why.NO_REASON);
    }
    if (why.length() > LONGEST) {
      throw new UndecidableException(UndecidableException.Why.TOO_LONG);
    }
  }

  /** Nobody judges in his own case; whoever runs the archive may have to. */
  private void turn(Actor actor, MessageId about, MessageState state, String why) {
    Message declined = inbox.withId(about).orElseThrow(() -> new UnknownMessageException(about));
    if (declined.decision().isOf(actor) && !actor.may(Right.OPERATE)) {
      throw new UndecidableException(UndecidableException.Why.OWN_DECISION);
    }
    if (state == MessageState.ACCEPTED) {
      inbox.decide(about, MessageState.ACCEPTED, why, actor, clock.instant());
    }
  }
}
