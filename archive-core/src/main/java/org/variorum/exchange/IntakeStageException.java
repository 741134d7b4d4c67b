package org.variorum.exchange;

import org.variorum.intake.IntakeStage;
import org.variorum.language.RefusedException;

/** An import that is not in the stage from which one may go on so. */
public class IntakeStageException extends RefusedException {
  private static final long serialVersionUID = 1L;

  IntakeStageException(long id, IntakeStage wanted) {
    super("The import " + id + " is not in the stage " + wanted);
  }
}
