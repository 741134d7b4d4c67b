package org.variorum.scan;

/** A rectangle of a picture, in pixels of the picture at full size, origin at its upper left. */
public record Box(int x, int y, int width, int height) {

  /** The part of a picture that the box covers; without width or height if it lies outside. */
  public Box within(TileGrid grid) {
    int left = Math.min(x, grid.width());
    int top = Math.min(y, grid.height());
    return new Box(
        left,
        top,
        Math.max(0, Math.min(width, grid.width() - left)),
        Math.max(0, Math.min(height, grid.height() - top)));
  }

  public boolean isEmpty() {
    return width < 1 || height < 1;
  }

  /** Whether it covers all of a picture. */
  public boolean isWhole(TileGrid grid) {
    return x == 0 && y == 0 && width == grid.width() && height == grid.height();
  }
}
