package org.variorum.exchange;

import org.variorum.language.RefusedException;

/** What was handed over cannot be read as a whole: there is no such folder, or it is not ours. */
public class UnreadableDeliveryException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnreadableDeliveryException(String message) {
    super(message);
  }

  public UnreadableDeliveryException(String message, Throwable cause) {
    super(message, cause);
  }
}
