package org.variorum.contentstore.ocfl;

import org.variorum.contentstore.StoreException;

/** There is an object of that identifier already. */
public class ObjectExistsException extends StoreException {
  private static final long serialVersionUID = 1L;

  ObjectExistsException(String id) {
    super("There is an object " + id + " already");
  }
}
