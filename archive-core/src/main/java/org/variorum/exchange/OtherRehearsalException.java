package org.variorum.exchange;

import org.variorum.language.RefusedException;

/** An import was rehearsed again since the rehearsal that is to be carried out. */
public class OtherRehearsalException extends RefusedException {
  private static final long serialVersionUID = 1L;

  OtherRehearsalException(long id) {
    super("The import " + id + " was rehearsed again meanwhile");
  }
}
