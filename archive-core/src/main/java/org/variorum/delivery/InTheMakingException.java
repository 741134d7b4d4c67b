package org.variorum.delivery;

/** That the picture of a page is being made just now. */
public class InTheMakingException extends BusyException {
  private static final long serialVersionUID = 1L;

  InTheMakingException() {
    super("The picture of this page is being made just now; ask again in a moment");
  }
}
