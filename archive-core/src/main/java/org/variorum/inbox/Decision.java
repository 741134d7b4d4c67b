package org.variorum.inbox;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;
import org.variorum.staff.Actor;

/**
 * What the archive made of a message.
 *
 * @param reason told to the sender; may be empty where it is accepted
 * @param by the pen name of whoever decided; empty for none
 * @param decider who that was, for two may sign alike; absent for whoever runs the machine
 */
public record Decision(
    MessageState state, String reason, @Nullable Instant at, String by, @Nullable StaffId decider) {

  /** Whether it is his. */
  public boolean isOf(Actor actor) {
    return isMade() && Objects.equals(decider, actor.id());
  }

  public boolean isMade() {
    return state != MessageState.NEW;
  }
}
