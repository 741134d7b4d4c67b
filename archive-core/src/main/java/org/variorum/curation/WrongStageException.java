package org.variorum.curation;

import org.variorum.bulk.BulkStage;
import org.variorum.language.RefusedException;

/** A change of many entries that is not in the stage from which one may go on so. */
public class WrongStageException extends RefusedException {
  private static final long serialVersionUID = 1L;

  WrongStageException(long id, BulkStage wanted) {
    super("The change " + id + " is not in the stage " + wanted);
  }
}
