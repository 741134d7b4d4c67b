package org.variorum.visitors;

import org.jspecify.annotations.Nullable;
import org.variorum.inbox.Message;

/**
 * A message as its sender sees it.
 *
 * @param appeal his appeal against the decision; null if there is none
 * @param token for the forms on the page; empty where nothing is taken
 */
public record Followed(Message message, @Nullable Message appeal, String token) {

  /** Whether he may ask to have it looked at again: once, and only what was declined. */
  public boolean mayAppeal() {
    return !token.isEmpty() && isDeclined() && appeal == null && !message.forgotten();
  }

  private boolean isDeclined() {
    return message.state() == org.variorum.inbox.MessageState.DECLINED && message.about() == null;
  }

  public boolean mayForget() {
    return !token.isEmpty() && !message.forgotten();
  }
}
