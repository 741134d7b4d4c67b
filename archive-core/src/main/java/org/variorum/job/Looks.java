package org.variorum.job;

import java.time.Duration;

/** Looking again and again for what nobody tells. */
public final class Looks {
  /** As long one waits between two looks. */
  public static final Duration APART = Duration.ofMillis(500);

  private Looks() {}

  /**
   * Waits until it is time to look again.
   *
   * @throws IllegalStateException if the portal stops meanwhile
   */
  public static void pause(Duration apart) {
    try {
      Thread.sleep(apart.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The portal stops", e);
    }
  }
}
