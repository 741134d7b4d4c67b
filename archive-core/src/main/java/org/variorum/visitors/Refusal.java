package org.variorum.visitors;

/** Why a message was not taken. */
public enum Refusal {
  /** Something has to be filled in or mended. */
  UNFIT,

  /** The form came back faster than anyone can fill it in. */
  TOO_SOON,

  /** The form lay open too long. */
  EXPIRED,

  /** The form is none of ours, or for something else. */
  FORGED,

  /** The field that no person sees was filled in. */
  TRAPPED,

  /** Too much came from there, or from everywhere. */
  TOO_MANY,

  /** Nothing is taken here: this node only reads, or the comments are closed. */
  CLOSED,

  /** There is no such thing to write about, or none that visitors may see. */
  UNKNOWN
}
