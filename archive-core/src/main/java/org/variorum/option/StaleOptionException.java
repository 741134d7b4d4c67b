package org.variorum.option;

import org.variorum.language.RefusedException;

/** Somebody changed an option while another wrote it otherwise on a page that he had opened. */
public class StaleOptionException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final transient OptionState now;

  public StaleOptionException(OptionState now) {
    super(now.option().code() + " was changed meanwhile");
    this.now = now;
  }

  /** The option as the other left it, with his change. */
  public OptionState now() {
    return now;
  }
}
