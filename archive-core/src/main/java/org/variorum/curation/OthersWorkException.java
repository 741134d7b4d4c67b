package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** Thrown where someone is to take back what another sent to review. */
public class OthersWorkException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public OthersWorkException(EntryId entry) {
    super("Another has sent " + entry + " to review");
  }
}
