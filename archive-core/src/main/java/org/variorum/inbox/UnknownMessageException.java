package org.variorum.inbox;

import org.variorum.identifier.MessageId;
import org.variorum.language.RefusedException;

/** There is no message of that number. */
public class UnknownMessageException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnknownMessageException(MessageId message) {
    super("There is no message " + message);
  }
}
