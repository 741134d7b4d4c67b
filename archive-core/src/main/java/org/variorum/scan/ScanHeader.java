package org.variorum.scan;

/**
 * What a file says of itself, read and judged without decoding it.
 *
 * @param width of the stored rows, in pixels
 * @param height the number of stored rows
 */
public record ScanHeader(ScanFormat format, int width, int height, Orientation orientation) {

  /** The width of the picture as it is shown. */
  public int shownWidth() {
    return orientation.swapsSides() ? height : width;
  }

  /** The height of the picture as it is shown. */
  public int shownHeight() {
    return orientation.swapsSides() ? width : height;
  }
}
