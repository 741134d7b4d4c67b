package org.variorum.revision;

/** What a curator did that made a revision. */
public enum Act {
  CREATED,
  SAVED,
  IMPORTED,
  SCAN_ATTACHED,
  RESTORED,
  /** Put elsewhere in the tree of the holdings. */
  MOVED
}
