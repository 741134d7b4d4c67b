package org.variorum.edition;

/** How an edition was published. */
public enum Manner {
  /** As most are: by whoever may, after whatever review it took. */
  ORDINARY,
  /** As a slip of the pen that was mended: kept and shown like any other, but not announced. */
  MINOR,
  /** By one person alone where two are wanted, since the house had no second one. */
  ALONE
}
