package org.variorum.bulk;

import org.variorum.language.MalformedTextException;

/** A regular expression that is none, or what shall stand in its place names groups it has not. */
public class MalformedPatternException extends MalformedTextException {
  private static final long serialVersionUID = 1L;

  MalformedPatternException(String why) {
    super(why);
  }
}
