package org.variorum.contentstore;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The disk under the content store does not do what it should. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What a failure of the disk means: that it is full, or that it does not work. */
  public static StoreException of(String what, IOException failure) {
    return Disk.isFull(failure)
        ? new StoreFullException("The disk is full. " + what, failure)
        : new StoreException(what + ": " + failure.getMessage(), failure);
  }

  protected StoreException(String message) {
    super(message);
  }
}
