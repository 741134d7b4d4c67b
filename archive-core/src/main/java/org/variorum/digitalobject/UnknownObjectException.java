package org.variorum.digitalobject;

import org.variorum.identifier.ObjectId;
import org.variorum.language.RefusedException;

/** A digital object that is not there. */
public class UnknownObjectException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public UnknownObjectException(ObjectId id) {
    super("No digital object " + id);
  }
}
