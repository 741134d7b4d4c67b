package org.variorum.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.MessageId;

/**
 * A message that a visitor sent.
 *
 * @param about the message that an appeal is about; absent for all others
 * @param forgotten whether its words and addresses were erased
 */
public record Message(
    MessageId id,
    MessageKind kind,
    Subject subject,
    @Nullable MessageId about,
    Letter letter,
    Instant received,
    Decision decision,
    boolean forgotten) {

  public MessageState state() {
    return decision.state();
  }

  public boolean isNew() {
    return state() == MessageState.NEW;
  }

  /** The same for those who need not know who sent it. */
  public Message withoutSender() {
    return new Message(
        id, kind, subject, about, letter.withoutSender(), received, decision, forgotten);
  }
}
