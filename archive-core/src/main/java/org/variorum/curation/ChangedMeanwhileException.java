package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** Somebody changed an entry since an import looked at it. */
public class ChangedMeanwhileException extends RefusedException {
  private static final long serialVersionUID = 1L;

  ChangedMeanwhileException(EntryId entry) {
    super("somebody has changed " + entry + " meanwhile; give the import once more");
  }
}
