package org.variorum.admin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the requests of one session come one after the other, as one person does things: the form of
 * a page lives in its session and is not made for two threads, and a draft that is kept must not
 * meet the same draft being saved. Sessions do not wait for each other.
 */
final class Turns {
  private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();
  private final Duration patience;

  /** Whoever has waited for longer than {@code patience} is not let in. */
  Turns(Duration patience) {
    this.patience = patience;
  }

  /** Does it when the session's other requests are done; tells whether it was done. */
  boolean take(String session, Deed deed) throws IOException, ServletException {
    Turn turn =
        turns.compute(session, (id, known) -> (known == null ? new Turn() : known).wanted());
    try {
      if (!turn.come(patience)) {
        return false;
      }
      try {
        deed.run();
        return true;
      } finally {
        turn.go();
      }
    } finally {
      turns.compute(session, (id, known) -> turn.left() ? turn : null);
    }
  }

  /**
   * Ends the turn of whoever asks before all is done: what is left to do, however long, touches
   * nothing of the session.
   */
  void end(String session) {
    Turn turn = turns.get(session);
    if (turn != null) {
      turn.go();
    }
  }

  /** How many sessions have a request that runs or waits. */
  int busy() {
    return turns.size();
  }

  /** What answers one request. */
  interface Deed {
    void run() throws IOException, ServletException;
  }

  private static final class Turn {
    final ReentrantLock lock = new ReentrantLock(true);
    private int wanting; // changed within compute only

    Turn wanted() {
      wanting++;
      return this;
    }

    /** Whether others still want it. */
    boolean left() {
      wanting--;
      return wanting > 0;
    }

    /** Lets the next one in, unless that was done before. */
    void go() {
      if (lock.isHeldByCurrentThread()) {
        lock.unlock();
      }
    }

    boolean come(Duration patience) {
      try {
        return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
