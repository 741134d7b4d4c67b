package org.variorum.staff;

import org.variorum.identifier.EntryId;

/** An act on an entry by someone who has the right to it, but does not work on that entry. */
public class OutsideRemitException extends ForbiddenActException {
  private static final long serialVersionUID = 1L;

  public OutsideRemitException(EntryId entry) {
    super(entry + " lies outside of what this colleague works on");
  }

  public OutsideRemitException(String what) {
    super(what + " is for those who work on the whole archive");
  }
}
