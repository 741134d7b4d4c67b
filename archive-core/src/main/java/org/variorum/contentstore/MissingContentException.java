package org.variorum.contentstore;

import org.jspecify.annotations.Nullable;

/** A content that should be kept is not there. */
public class MissingContentException extends StoreException {
  private static final long serialVersionUID = 1L;

  MissingContentException(ContentDigest digest, @Nullable Throwable cause) {
    super("No content " + digest, cause);
  }
}
