package org.variorum.contentstore.ocfl;

import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.StoreException;

/** The inventory of an object is damaged or missing. */
public class UnreadableInventoryException extends StoreException {
  private static final long serialVersionUID = 1L;

  UnreadableInventoryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
