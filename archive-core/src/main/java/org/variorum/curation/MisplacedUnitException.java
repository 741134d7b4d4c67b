package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** A unit cannot be put where it would be part of itself, or beside what is no unit. */
public class MisplacedUnitException extends RefusedException {
  private static final long serialVersionUID = 1L;

  MisplacedUnitException(EntryId unit, String why) {
    super(unit + ": " + why);
  }
}
