package org.variorum.scan;

/**
 * What a file says of one of its pages, read and judged without decoding it.
 *
 * @param width of the stored rows, in pixels
 * @param height the number of stored rows
 * @param index which of the pictures in its file it is, from 0
 */
public record ScanHeader(
    ScanFormat format, int width, int height, Orientation orientation, int index) {

  /** The only picture of its file. */
  public ScanHeader(ScanFormat format, int width, int height, Orientation orientation) {
    this(format, width, height, orientation, 0);
  }

  /** The width of the picture as it is shown. */
  public int shownWidth() {
    return orientation.swapsSides() ? height : width;
  }

  /** The height of the picture as it is shown. */
  public int shownHeight() {
    return orientation.swapsSides() ? width : height;
  }
}
