package org.variorum.curation;

import org.variorum.language.RefusedException;

/** A view cannot be kept: it has no name, or name or filter are too long. */
public class UnkeepableViewException extends RefusedException {
  private static final long serialVersionUID = 1L;

  UnkeepableViewException(String name) {
    super("A view needs a name of at most 80 characters: '" + name + "'");
  }
}
