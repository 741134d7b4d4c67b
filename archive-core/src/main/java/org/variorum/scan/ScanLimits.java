package org.variorum.scan;

import org.variorum.scan.UnacceptableFileException.Reason;

/**
 * How large a file may be. Asked before anything is decoded.
 *
 * @param bytes of the file
 * @param pixels of the picture
 * @param side the longer side, in pixels
 * @param atOnce bytes that the decoder would have to hold at once: a strip of a TIFF, the
 *     coefficients of a progressive JPEG
 * @param pages of the file
 */
public record ScanLimits(long bytes, long pixels, int side, long atOnce, int pages) {
  private static final long MEGA = 1_000_000;

  public static final ScanLimits USUAL =
      new ScanLimits(200 * MEGA, 150 * MEGA, 30_000, 150 * MEGA, 1000);

  void checkBytes(long found) {
    if (found == 0) {
      throw new UnacceptableFileException(Reason.EMPTY);
    }
    if (found > bytes) {
      throw new UnacceptableFileException(Reason.TOO_MANY_BYTES, ceil(found), bytes / MEGA);
    }
  }

  void checkSize(long width, long height) {
    if (width <= 0 || height <= 0) {
      throw new UnacceptableFileException(Reason.DAMAGED);
    }
    if (width > side || height > side) {
      throw new UnacceptableFileException(Reason.TOO_WIDE_OR_HIGH, width, height, side);
    }
    if (width * height > pixels) {
      throw new UnacceptableFileException(
          Reason.TOO_MANY_PIXELS, ceil(width * height), pixels / MEGA);
    }
  }

  void checkPages(int found) {
    if (found > pages) {
      throw new UnacceptableFileException(Reason.TOO_MANY_PAGES, pages);
    }
  }

  void checkAtOnce(long needed) {
    if (needed > atOnce) {
      throw new UnacceptableFileException(Reason.TOO_COSTLY);
    }
  }

  private static long ceil(long count) {
    return (count + MEGA - 1) / MEGA;
  }
}
