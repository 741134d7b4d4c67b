package org.variorum.backup;

import java.nio.file.Path;

/** The disk has no room for a backup; none was begun. */
public class NoRoomForBackupException extends BackupFailedException {
  private static final long serialVersionUID = 1L;
  private static final long MEGABYTE = 1_000_000;

  private final long needed;
  private final long free;

  NoRoomForBackupException(Path directory, long needed, long free) {
    super(
        "a backup may take %d MB, and on the disk of %s only %d MB are free"
            .formatted(inMegabytes(needed), directory, inMegabytes(free)));
    this.needed = inMegabytes(needed);
    this.free = inMegabytes(free);
  }

  private static long inMegabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }

  /** How many megabytes a backup may take. */
  public long needed() {
    return needed;
  }

  /** How many there are. */
  public long free() {
    return free;
  }
}
