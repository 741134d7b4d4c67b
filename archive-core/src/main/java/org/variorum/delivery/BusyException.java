package org.variorum.delivery;

import org.variorum.language.RefusedException;

/** So many pictures are being made already that there is no room for another now. */
public class BusyException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public BusyException() {
    super("Too many pictures are being made at once; ask again in a moment");
  }

  BusyException(String words) {
    super(words);
  }
}
