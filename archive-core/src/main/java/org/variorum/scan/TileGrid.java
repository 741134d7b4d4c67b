package org.variorum.scan;

/**
 * How a picture is cut: squares of 512 pixels, at full size and at each halving down to the level
 * that is a single tile. Level {@code n} has scale factor {@code 2^n}; its sides are rounded up.
 */
public record TileGrid(int width, int height) {
  public static final int TILE = 512;

  public TileGrid {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("Not a picture: " + width + " x " + height);
    }
  }

  public int levels() {
    int levels = 1;
    while (Math.max(width(levels - 1), height(levels - 1)) > TILE) {
      levels++;
    }
    return levels;
  }

  /** The width of the whole picture at a level. */
  public int width(int level) {
    return halved(width, level);
  }

  /** The height of the whole picture at a level. */
  public int height(int level) {
    return halved(height, level);
  }

  public int columns(int level) {
    return tiles(width(level));
  }

  public int rows(int level) {
    return tiles(height(level));
  }

  /** The number of a tile among all tiles of the picture. */
  int ordinal(TilePlace place) {
    int before = 0;
    for (int level = 0; level < place.level(); level++) {
      before += columns(level) * rows(level);
    }
    return before + place.row() * columns(place.level()) + place.column();
  }

  int tiles() {
    return ordinal(new TilePlace(levels(), 0, 0));
  }

  public boolean holds(TilePlace place) {
    return place.level() >= 0
        && place.level() < levels()
        && place.column() >= 0
        && place.column() < columns(place.level())
        && place.row() >= 0
        && place.row() < rows(place.level());
  }

  private static int halved(int side, int level) {
    return (int) ((side + (1L << level) - 1) >> level);
  }

  private static int tiles(int side) {
    return (side + TILE - 1) / TILE;
  }
}
