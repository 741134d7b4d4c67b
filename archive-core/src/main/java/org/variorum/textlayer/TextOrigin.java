package org.variorum.textlayer;

/** How a version of a text came about. */
public enum TextOrigin {
  /** A machine read the page. */
  READ,
  /** The file of the page brought its text along. */
  EMBEDDED,
  /** A colleague wrote or corrected it. */
  WRITTEN,
  /** It was brought as a file. */
  IMPORTED;

  public boolean isMachine() {
    return this == READ || this == EMBEDDED;
  }
}
