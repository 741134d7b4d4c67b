package org.variorum.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few large files be made at a time, without letting whoever reads slowly hold off the others:
 * while what is made of a file is sent, another is worked at. Of readers that are so slow that they
 * seem to do it on purpose none is waited for.
 */
final class BranchTurns {
  private static final int PIECE = 1 << 16;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  /** In bytes a second, of one who was waited for so long. */
  private static final long SLOWEST = 2_000;

  private final Semaphore working;
  private final Semaphore open;
  private final long wait;

  /**
   * @param working how many are worked at in the same moment
   * @param open how many are begun and not ended
   * @param wait how long one waits for its first turn, in milliseconds
   */
  BranchTurns(int working, int open, long wait) {
    this.working = new Semaphore(working, true);
    this.open = new Semaphore(open);
    this.wait = wait;
  }

  /** A way to write on to an answer that is to be closed in the end; empty if it must wait. */
  Optional<OutputStream> begin(OutputStream to) {
    if (!open.tryAcquire()) {
      return Optional.empty();
    }
    boolean granted = false;
    try {
      granted = working.tryAcquire(wait, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (!granted) {
        open.release();
      }
    }
    return granted ? Optional.of(new Turn(to)) : Optional.empty();
  }

  /** Holds a place while it is written to, and gives it up while it sends. */
  private final class Turn extends OutputStream {
    private final OutputStream to;
    private final byte[] piece = new byte[PIECE];
    private int held;
    private long sent;
    private long waited;
    private boolean closed;

    Turn(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int from = offset;
      int left = length;
      while (left > 0) {
        int taken = Math.min(left, PIECE - held);
        System.arraycopy(bytes, from, piece, held, taken);
        held += taken;
        from += taken;
        left -= taken;
        if (held == PIECE) {
          send();
        }
      }
    }

    private void send() throws IOException {
      working.release();
      long began = System.nanoTime();
      try {
        to.write(piece, 0, held);
      } finally {
        waited += System.nanoTime() - began;
        working.acquireUninterruptibly();
      }
      sent += held;
      held = 0;
      if (waited > PATIENCE && sent < SLOWEST * TimeUnit.NANOSECONDS.toSeconds(waited)) {
        throw new IOException("The reader is too slow");
      }
    }

    /** Ends the turn; of what is held nothing is lost unless the reader went. */
    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      working.release();
      open.release();
      to.write(piece, 0, held);
    }
  }
}
