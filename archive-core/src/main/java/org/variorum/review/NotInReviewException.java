package org.variorum.review;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** Thrown where a review is to be ended of an entry that is in none. */
public class NotInReviewException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public NotInReviewException(EntryId entry) {
    super("The entry " + entry + " is not in review");
  }
}
