package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.RefusedException;

/** An entry makes no such statement, or does so no more. */
public class UnknownStatementException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnknownStatementException(EntryId entry, LocalId part) {
    super(entry + " has no claim or account " + part);
  }
}
