package org.variorum.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/**
 * Waits for a moment when nobody reads before something is put in the place of another: whoever
 * waits in line for a lock holds off all that come to read after him.
 */
final class Quietly {
  private static final long PATIENCE = Duration.ofSeconds(20).toNanos();
  private static final long PAUSE_MILLIS = 2;

  private Quietly() {}

  /** Takes the lock for writing; gets into line only when there was no such moment for long. */
  static void lock(Lock writing) {
    long begun = System.nanoTime();
    boolean interrupted = false;
    boolean held = writing.tryLock();
    while (!held && System.nanoTime() - begun < PATIENCE) {
      try {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        interrupted = true;
        break;
      }
      held = writing.tryLock();
    }
    if (!held) {
      writing.lock();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
