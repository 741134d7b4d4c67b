package org.variorum.review;

/** What became of a draft that was sent to review. */
public enum Outcome {
  /** Nobody has looked at it yet, or not to the end. */
  WAITING,

  /** Whoever sent it took it back. */
  RECALLED,

  /** It was sent back with a reason. */
  RETURNED,

  /** A reviewer found it fit to be published as it stood. */
  APPROVED,

  /** It was published, or its entry withdrawn. */
  CLOSED
}
