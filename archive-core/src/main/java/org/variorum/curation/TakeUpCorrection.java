package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.Locator;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.InboxChanged;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;
import org.variorum.inbox.UnknownMessageException;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/**
 * Makes a part of the draft of what a visitor sent, and accepts it, in one act. What he wrote stays
 * in the inbox: the draft gets the place in the source only, marked as still to be checked, and is
 * for a curator to complete and to publish.
 */
@ApplicationScoped
@Transactional
public class TakeUpCorrection {
  @Inject Inbox inbox;
  @Inject Revising revising;
  @Inject Event<InboxChanged> changes;
  @Inject Clock clock;

  /**
   * Cites a source on the claim or account that the message is about; returns the number of the
   * revision.
   *
   * @param source the entry of the source
   * @throws UndecidableException if the message is no correction that waits, or the draft has no
   *     such part
   * @throws InvalidEntryException if there is no such source
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public int cite(Actor actor, MessageId id, EntryId source, Stance stance) {
    Message message = correction(id);
    DeskEntry head = revising.held(actor, message.subject().entry());
    TakenUp taken = new TakenUp(revising.newest(head), message.subject().part());
    Entry changed =
        taken
            .citing(citation(source, locator(message), stance, taken))
            .orElseThrow(() -> new UndecidableException(UndecidableException.Why.NO_SUCH_PART));
    return done(actor, message, head, changed);
  }

  /**
   * Adds a claim, for a curator to fill in, to the question that the message is about; returns the
   * number of the revision.
   *
   * @throws UndecidableException if the message is no correction that waits, or the draft has no
   *     such question
   */
  @Requires(Right.EDIT)
  @Unrecorded(Unrecorded.Why.HISTORY)
  public int claim(Actor actor, MessageId id) {
    Message message = correction(id);
    DeskEntry head = revising.held(actor, message.subject().entry());
    Entry changed =
        new TakenUp(revising.newest(head), message.subject().part())
            .claiming()
            .orElseThrow(() -> new UndecidableException(UndecidableException.Why.NO_SUCH_PART));
    return done(actor, message, head, changed);
  }

  private Message correction(MessageId id) {
    Message message = inbox.withId(id).orElseThrow(() -> new UnknownMessageException(id));
    if (message.kind() != MessageKind.CORRECTION || !message.isNew() || message.forgotten()) {
      throw new UndecidableException(UndecidableException.Why.NO_CORRECTION);
    }
    return message;
  }

  private static @Nullable Locator locator(Message message) {
    String place = message.letter().locator();
    return place.isEmpty() ? null : new Locator(place);
  }

  private static Citation citation(
      EntryId source, @Nullable Locator locator, Stance stance, TakenUp taken) {
    Citation plain =
        Citation.of(taken.nextCitation(), new SourceRef(source, null), locator, stance);
    return plain.stillToBeChecked();
  }

  private int done(Actor actor, Message message, DeskEntry head, Entry changed) {
    int revision = revising.revise(actor, head, changed, Act.SAVED);
    inbox.decide(message.id(), MessageState.ACCEPTED, "", actor, clock.instant());
    changes.fire(new InboxChanged(message.subject().entry()));
    return revision;
  }
}
