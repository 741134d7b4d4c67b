package org.variorum.admin;

import org.variorum.language.RefusedException;

/** A form that does not say what is to be done to many entries. */
class UnreadableBulkException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key of the message that says what is wanting
   */
  UnreadableBulkException(String key) {
    super(key);
    this.key = key;
  }

  UnreadableBulkException(String key, Throwable cause) {
    super(key, cause);
    this.key = key;
  }

  String key() {
    return key;
  }
}
