package org.variorum.scan;

/** What is to become of a file that is damaged. */
public enum Tolerance {
  /** It is refused: whoever brought it can most often bring it again. */
  NONE,
  /** It is kept, and shown as far as it can be read: there is no other. */
  OF_DAMAGE
}
