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
  private static final long PATIENCE_SECONDS = 10;

  private final Semaphore room = new Semaphore(ROOM, true);
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Makes a picture.
   *
   * @throws BusyException if there is no room for it
   */
  byte[] make(ScanPiece.Made piece, TileArchive tiles) throws IOException {
    int share = share(piece, tiles);
    enter(share);
    try {
      return piece.bytes(tiles);
    } finally {
      room.release(share);
    }
  }

  /** What it takes of the room; what takes more than all is made alone. */
  private static int share(ScanPiece.Made piece, TileArchive tiles) {
    long memory = piece.rendering().memory(tiles.grid());
    return (int) Math.min(ROOM, memory / UNIT + 1);
  }

  private void enter(int share) {
    if (room.tryAcquire(share)) {
      return;
    }
    try {
      if (waiting.incrementAndGet() > MOST_WAITING
          || !room.tryAcquire(share, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    } finally {
      waiting.decrementAndGet();
    }
  }
}
