package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** Thrown where someone is to approve of what he wrote or sent to review himself. */
public class OwnWorkException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public OwnWorkException(EntryId entry) {
    super("Someone else has to approve of " + entry);
  }
}
