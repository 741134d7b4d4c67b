package org.variorum.administration;

import org.variorum.identifier.StaffId;
import org.variorum.language.RefusedException;

/** There is no such colleague. */
public class UnknownColleagueException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnknownColleagueException(StaffId id) {
    super("There is no colleague " + id);
  }
}
