package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** A code that another unit of the same institution bears. */
public class CodeTakenException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final transient EntryId bearer;

  CodeTakenException(String code, EntryId bearer) {
    super("The code " + code + " is borne by " + bearer + " in the same institution");
    this.bearer = bearer;
  }

  public EntryId bearer() {
    return bearer;
  }
}
