package org.variorum.contentstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * The room on a disk while something long is written to it. Others write there as well, and what
 * there was at the beginning may be gone: it is looked at again every few megabytes.
 */
public final class Room {
  /** After how many bytes it is looked at again. */
  static final long AT_ONCE = 16_000_000;

  private final LongSupplier usable;
  private final long left;
  private long unseen = AT_ONCE;

  Room(LongSupplier usable, long left) {
    this.usable = usable;
    this.left = left;
  }

  /**
   * The room where a directory lies.
   *
   * @param left how many bytes must stay free for others
   */
  public static Room at(Path directory, long left) throws IOException {
    FileStore disk = Files.getFileStore(directory);
    return new Room(
        () -> {
          try {
            return disk.getUsableSpace();
          } catch (IOException e) {
            throw new UncheckedIOException("The disk does not say how much room it has", e);
          }
        },
        left);
  }

  /** Whether a piece can be written; to be asked before each. */
  public boolean takes(int bytes) {
    unseen += bytes;
    if (unseen < AT_ONCE) {
      return true;
    }
    unseen = 0;
    return usable.getAsLong() >= left + bytes;
  }
}
