package org.variorum.bulk;

/** What is, or was, with one of the entries. */
public enum BulkOutcome {
  /** It was not rehearsed yet. */
  OPEN,
  /** It will change. */
  CHANGES,
  /** It stays as it is: there is nothing to change. */
  STAYS,
  /** It cannot be done to it. */
  CANNOT,
  /** It was changed. */
  DONE,
  /** It was not changed, though the rehearsal had said so. */
  MISSED,
  /** The change was taken back. */
  UNDONE,
  /** The change stays, as it could not be taken back. */
  LEFT
}
