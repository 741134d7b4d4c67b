package org.variorum.settings;

import org.variorum.language.RefusedException;

/**
 * Nothing can be kept, since the disk of the data directory is nearly full. Nothing was changed.
 */
public class DiskFullException extends RefusedException {
  private static final long serialVersionUID = 1L;

  /**
   * @param free megabytes that are free
   * @param needed megabytes that must stay free
   */
  public DiskFullException(long free, long needed) {
    super(
        ("the disk of the data directory is nearly full (%d MB free, %d must stay free);"
                + " nothing was changed. Make room and try again")
            .formatted(free, needed));
  }
}
