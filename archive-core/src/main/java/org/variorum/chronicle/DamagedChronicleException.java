package org.variorum.chronicle;

import org.variorum.contentstore.StoreException;

/** What was written down cannot be read. */
public class DamagedChronicleException extends StoreException {
  private static final long serialVersionUID = 1L;

  DamagedChronicleException(String message, Throwable cause) {
    super(message, cause);
  }
}
