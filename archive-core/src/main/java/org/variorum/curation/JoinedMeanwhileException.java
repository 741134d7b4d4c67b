package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** Somebody changed an entry while a record was being put together with it. */
public class JoinedMeanwhileException extends RefusedException {
  private static final long serialVersionUID = 1L;

  JoinedMeanwhileException(EntryId entry) {
    super("somebody has changed " + entry + " meanwhile; give the import once more");
  }
}
