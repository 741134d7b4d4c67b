package org.variorum.curation;

import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** An entry that contradicts itself or the vocabulary; all reasons are named. */
public class InvalidEntryException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  InvalidEntryException(EntryId entry, List<String> problems) {
    super(entry + " cannot be kept: " + String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
