package org.variorum.curation;

import org.variorum.workingcopy.WorkingCopy;

/** So much cannot be kept of what someone is writing; it has to be saved or shortened. */
public class WorkingCopyTooLongException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WorkingCopyTooLongException() {
    super("More than " + WorkingCopy.LONGEST + " characters");
  }
}
