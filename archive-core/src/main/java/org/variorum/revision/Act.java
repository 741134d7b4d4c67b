package org.variorum.revision;

/** What a curator did that made a revision. */
public enum Act {
  CREATED,
  SAVED,
  IMPORTED,
  /** What a record of an import says put beside what somebody had written. */
  JOINED,
  SCAN_ATTACHED,
  /** An earlier revision written anew. */
  RESTORED,
  /** What was stated of another entry taken in, which was given up. */
  MERGED,
  /** What a merger had brought taken out again. */
  SPLIT_AGAIN,
  /** Parts taken out, or taken over, to make an entry of their own. */
  DIVIDED,
  /** Parts taken back that had been made an entry of their own. */
  REJOINED,
  /** Put elsewhere in the tree of the holdings. */
  MOVED,
  /** Changed together with many others. */
  BULK_EDITED,
  /** That taken back. */
  BULK_UNDONE
}
