package org.variorum.bibliography;

import org.variorum.language.RefusedException;

/** What was pasted is no list of references, or a broken one; the message says where it breaks. */
public class UnreadableListException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnreadableListException(String message, Throwable cause) {
    super(message, cause);
  }

  UnreadableListException(String message) {
    super(message);
  }
}
