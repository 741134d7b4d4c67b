package org.variorum.persistence;

import jakarta.persistence.OptimisticLockException;

/** Tells whether an act failed since somebody else changed the same row in that moment. */
public final class Collision {
  private Collision() {}

  /** Whether that is why it was thrown; then it can be tried again, and nothing was changed. */
  public static boolean in(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
    }
    return false;
  }
}
