package org.variorum.textlayer;

import org.variorum.language.RefusedException;

/** That a text needs no more checking, or not by the same one again. */
public class CheckedAlreadyException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final boolean byTwo;

  CheckedAlreadyException(boolean byTwo) {
    super(byTwo ? "Two have checked this text" : "The second who checks a text is another");
    this.byTwo = byTwo;
  }

  /** Whether two have checked it; else the same one tried a second time. */
  public boolean isByTwo() {
    return byTwo;
  }
}
