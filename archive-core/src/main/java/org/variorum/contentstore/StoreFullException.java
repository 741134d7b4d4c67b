package org.variorum.contentstore;

import org.jspecify.annotations.Nullable;

/** The disk has no room for what should be kept; nothing of it was kept. */
public class StoreFullException extends StoreException {
  private static final long serialVersionUID = 1L;

  public StoreFullException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
