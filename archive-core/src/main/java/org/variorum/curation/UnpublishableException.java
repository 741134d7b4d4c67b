package org.variorum.curation;

import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** An entry that is not fit to be shown to the public; all reasons are named. */
public class UnpublishableException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final transient List<Hindrance> hindrances;

  UnpublishableException(EntryId entry, List<Hindrance> hindrances) {
    super(entry + " cannot be published: " + Hindrance.inWords(hindrances));
    this.hindrances = List.copyOf(hindrances);
  }

  public List<Hindrance> hindrances() {
    return hindrances;
  }
}
