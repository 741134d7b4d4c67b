package org.variorum.curation;

import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** An entry that is not fit to be shown to the public; all reasons are named. */
public class UnpublishableException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  UnpublishableException(EntryId entry, List<String> problems) {
    super(entry + " cannot be published: " + String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
