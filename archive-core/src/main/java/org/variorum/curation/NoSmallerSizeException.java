package org.variorum.curation;

import org.variorum.identifier.ObjectId;

/** Thrown where what is no picture is to be shown in a smaller size. */
public class NoSmallerSizeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSmallerSizeException(ObjectId page) {
    super("No picture: " + page);
  }
}
