package org.variorum.curation;

import org.variorum.language.RefusedException;

/** There is no change of many entries of that number. */
public class UnknownBulkException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnknownBulkException(long id) {
    super("There is no change of many entries of the number " + id);
  }
}
