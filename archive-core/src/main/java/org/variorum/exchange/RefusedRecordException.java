package org.variorum.exchange;

import org.variorum.language.RefusedException;

/** One record of a delivery cannot be taken; the message says why. */
class RefusedRecordException extends RefusedException {
  private static final long serialVersionUID = 1L;

  RefusedRecordException(String message) {
    super(message);
  }
}
