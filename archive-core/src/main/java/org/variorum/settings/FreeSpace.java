package org.variorum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;

/**
 * Whether the disk of the data directory has room to write on. Asked before an act, since a
 * database that meets the end of a disk closes itself and takes all pages with it.
 */
@ApplicationScoped
public class FreeSpace {
  private static final long MEGABYTE = 1_000_000;

  /** What stays free for what writes without being asked: the index, the log, what is under way. */
  static final long RESERVE = 32 * MEGABYTE;

  @Inject Settings settings;

  /**
   * Returns if there is room.
   *
   * @throws DiskFullException if there is not
   */
  public void ensure() {
    File data = settings.dataDirectory().toFile();
    if (data.exists()) {
      ensure(data.getUsableSpace());
    }
  }

  static void ensure(long usable) {
    if (usable < RESERVE) {
      throw new DiskFullException(usable / MEGABYTE, RESERVE / MEGABYTE);
    }
  }
}
