package org.variorum.filing;

import org.variorum.language.RefusedException;

/** A text that is no pattern of names. */
public class UnfitPatternException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final FilePattern.Fault fault;

  UnfitPatternException(FilePattern.Fault fault) {
    super("This is no pattern of file names: " + fault);
    this.fault = fault;
  }

  public FilePattern.Fault fault() {
    return fault;
  }
}
