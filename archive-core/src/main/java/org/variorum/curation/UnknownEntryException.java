package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** An act on an entry that the desk does not have. */
public class UnknownEntryException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnknownEntryException(EntryId entry) {
    super("There is no entry " + entry);
  }
}
