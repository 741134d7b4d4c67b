package org.variorum.curation;

import org.variorum.identifier.EntryId;
import org.variorum.language.RefusedException;

/** An entry that cannot be moved, merged or divided as it stands now. */
public class UnmovableException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** What stands against it. */
  public enum Why {
    /** It lies in the trash, or was given up for another. */
    NOT_ON_THE_DESK,
    /** Visitors see it: it has to be withdrawn first. */
    PUBLIC,
    NOT_IN_THE_TRASH,
    NOT_WITHDRAWN,
    NO_SUCH_REVISION,
    /** There is nothing before its first revision. */
    NOTHING_TO_UNDO,
    ITSELF,
    ANOTHER_KIND,
    /** One lies within the other, as a file in its fonds. */
    ONE_WITHIN_THE_OTHER,
    HIDDEN,
    /** The one that would be given up is public and the other is not. */
    ONLY_THE_OTHER_IS_PUBLIC,
    NOT_MERGED,
    /** The one it was merged into was itself given up for another since. */
    MERGED_FURTHER,
    NOTHING_CHOSEN,
    NOT_DIVIDED
  }

  UnmovableException(EntryId entry, Why why) {
    super(entry + ": " + why);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
