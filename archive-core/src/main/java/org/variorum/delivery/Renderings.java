package org.variorum.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.variorum.scan.TileArchive;

/**
 * Makes pictures as far as there is room: all that are in the making at once take a bounded part of
 * the memory, a few more wait for them, and who comes then is asked to come again. So pages are
 * answered however many pictures are asked for.
 */
@ApplicationScoped
class Renderings {
  private static final int UNIT = 1 << 20;
  private static final int ROOM = 64;
  private static final int MOST_WAITING = 6;

  /** However small, so that no more are made at once than are good for the processors. */
  private static final int LEAST = ROOM / (4 * Runtime.getRuntime().availableProcessors());

  private static final long PATIENCE_SECONDS = 10;

  private final Semaphore room = new Semaphore(ROOM, true);
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Makes a picture, and keeps its room until it is sent: who reads slowly holds its bytes so long.
   *
   * @throws BusyException if there is no room for it
   */
  void make(ScanPiece.Made piece, TileArchive tiles, Scans.Recipient to) throws IOException {
    int share = share(piece, tiles);
    enter(share);
    try {
      byte[] made = piece.bytes(tiles);
      int held = Math.min(share, made.length / UNIT + 1);
      room.release(share - held);
      share = held;
      to.take(made);
    } finally {
      room.release(share);
    }
  }

  /**
   * Does something else that takes memory, in the room for pictures.
   *
   * @throws BusyException if there is no room for it
   */
  void hold(int megabytes, Scans.Making making) throws IOException {
    int share = Math.min(ROOM, Math.max(LEAST, megabytes));
    enter(share);
    try {
      making.make();
    } finally {
      room.release(share);
    }
  }

  /** What it takes of the room; what takes more than all is made alone. */
  private static int share(ScanPiece.Made piece, TileArchive tiles) {
    long memory = piece.memory(tiles.grid());
    return (int) Math.min(ROOM, Math.max(LEAST, memory / UNIT + 1));
  }

  private void enter(int share) {
    try {
      if (!room.tryAcquire(share, 0, TimeUnit.SECONDS) && !isAwaited(share)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }

  /** Whether it came to its turn; who finds too many waiting does not wait. */
  private boolean isAwaited(int share) throws InterruptedException {
    try {
      return waiting.incrementAndGet() <= MOST_WAITING
          && room.tryAcquire(share, PATIENCE_SECONDS, TimeUnit.SECONDS);
    } finally {
      waiting.decrementAndGet();
    }
  }
}
