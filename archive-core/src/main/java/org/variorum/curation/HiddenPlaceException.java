package org.variorum.curation;

import org.variorum.identifier.ObjectId;

/** Thrown where something of a page is to be cited that visitors do not see there. */
public class HiddenPlaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HiddenPlaceException(ObjectId page) {
    super("Not shown to visitors on page " + page);
  }
}
