package org.variorum.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What many use at once until another takes its place: it is closed when nobody uses it any more.
 * Who puts another there waits for a moment when nobody uses it, and holds off nobody meanwhile:
 * whoever stands in line for a lock does. Safe for use by many threads.
 *
 * @param <T> what is used
 */
final class InUse<T> {
  private static final long PATIENCE = Duration.ofSeconds(20).toNanos();
  private static final long PAUSE_MILLIS = 2;

  private final Consumer<T> closing;

  /** Held for reading while it is used, for writing while another takes its place. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private volatile @Nullable T now;

  /**
   * @param closing what is done with each that is not used any more
   */
  InUse(Consumer<T> closing) {
    this.closing = closing;
  }

  /** What is there now; null if there is nothing. It may be closed at any time. */
  @Nullable T now() {
    return now;
  }

  /** Uses what is there if it will do; opens it first, as often as it takes, if not. */
  <R> R with(Predicate<T> willDo, Runnable opening, Function<T, R> act) {
    while (true) {
      use.readLock().lock();
      try {
        T used = now;
        if (used != null && willDo.test(used)) {
          return act.apply(used);
        }
      } finally {
        use.readLock().unlock();
      }
      opening.run();
    }
  }

  /** Puts another in its place, and closes what was there. */
  void replaceBy(T fresh) {
    lockQuietly(use.writeLock());
    try {
      put(fresh);
    } finally {
      use.writeLock().unlock();
    }
  }

  /** The same thing, of which something else is known: nothing is closed. */
  void know(T same) {
    now = same;
  }

  private void put(@Nullable T fresh) {
    T old = now;
    now = fresh;
    if (old != null) {
      closing.accept(old);
    }
  }

  /** Takes it away, as soon as those are done who use it. */
  void close() {
    use.writeLock().lock();
    try {
      put(null);
    } finally {
      use.writeLock().unlock();
    }
  }

  /** Takes the lock for writing; gets into line only when there was no such moment for long. */
  private static void lockQuietly(Lock writing) {
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
