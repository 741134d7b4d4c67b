package org.variorum.contentstore;

import org.jspecify.annotations.Nullable;

/** The disk under the content store does not do what it should. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  protected StoreException(String message) {
    super(message);
  }
}
