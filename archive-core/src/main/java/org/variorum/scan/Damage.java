package org.variorum.scan;

import org.variorum.scan.UnacceptableFileException.Reason;

/** What has been found wrong with a file: told at once, or noted and lived with. */
public final class Damage {
  private final Tolerance tolerance;
  private boolean found;

  public Damage(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * Notes that something is wrong from here on.
   *
   * @throws UnacceptableFileException unless damage is to be lived with
   */
  void meet(Reason reason) {
    meet(new UnacceptableFileException(reason));
  }

  /** The same, with a refusal that is made already. */
  void meet(UnacceptableFileException refusal) {
    if (tolerance == Tolerance.NONE || !refusal.reason().isDamage()) {
      throw refusal;
    }
    found = true;
  }

  public boolean isFound() {
    return found;
  }
}
