package org.variorum.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the archive made of a message.
 *
 * @param reason told to the sender; may be empty where it is accepted
 * @param by the pen name of whoever decided; empty for none
 */
public record Decision(MessageState state, String reason, @Nullable Instant at, String by) {

  public boolean isMade() {
    return state != MessageState.NEW;
  }
}
