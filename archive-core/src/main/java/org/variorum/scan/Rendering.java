package org.variorum.scan;

/**
 * A picture that is to be made from tiles: which part of the scan, at what size, how turned, in
 * which colours and in which format. Never larger than the part itself, nor than {@value
 * #LONGEST_SIDE} pixels a side.
 *
 * @param width before it is turned
 * @param height before it is turned
 */
public record Rendering(
    Box box, int width, int height, Turn turn, Quality quality, PictureFormat format) {
  /** The longest side of what is made: larger pages are handed out in tiles, or as the file. */
  public static final int LONGEST_SIDE = 3000;

  private static final int LONGEST_CROP = 1024;
  private static final int SAMPLES = 3;

  public Rendering {
    if (width < 1 || height < 1 || width > box.width() || height > box.height()) {
      throw new IllegalArgumentException(width + " x " + height + " cannot be made from " + box);
    }
  }

  /**
   * A box by itself: at the largest halving at which it is at most {@value #LONGEST_CROP} pixels
   * wide and high.
   */
  public static Rendering crop(Box box) {
    int level = 0;
    while (Math.max(box.width(), box.height()) >> level > LONGEST_CROP) {
      level++;
    }
    return new Rendering(
        box,
        -Math.floorDiv(-box.width(), 1 << level),
        -Math.floorDiv(-box.height(), 1 << level),
        Turn.NONE,
        Quality.DEFAULT,
        PictureFormat.JPG);
  }

  /** The whole picture at a size. */
  public static Rendering whole(TileGrid grid, PictureSize size) {
    return new Rendering(
        new Box(0, 0, grid.width(), grid.height()),
        size.width(),
        size.height(),
        Turn.NONE,
        Quality.DEFAULT,
        PictureFormat.JPG);
  }

  /** The same at another size. */
  public Rendering at(int wide, int high) {
    return new Rendering(box, wide, high, turn, quality, format);
  }

  /** Those pixels of the whole picture at a smaller size in which something of a part lies. */
  public static Box reduced(Box part, TileGrid grid, PictureSize whole) {
    double across = whole.width() / (double) grid.width();
    double down = whole.height() / (double) grid.height();
    int left = Math.min(whole.width() - 1, (int) (part.x() * across));
    int top = Math.min(whole.height() - 1, (int) (part.y() * down));
    int right = Math.min(whole.width(), (int) Math.ceil((part.x() + part.width()) * across));
    int bottom = Math.min(whole.height(), (int) Math.ceil((part.y() + part.height()) * down));
    return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  /** Whether the stored colours and directions are those that are asked for. */
  public boolean isPlain() {
    return turn.equals(Turn.NONE)
        && (quality == Quality.DEFAULT || quality == Quality.COLOR)
        && format == PictureFormat.JPG;
  }

  /** The smallest level that has all pixels that are wanted. */
  int level(TileGrid grid) {
    int level = 0;
    while (level + 1 < grid.levels()
        && box.width() >> (level + 1) >= width
        && box.height() >> (level + 1) >= height) {
      level++;
    }
    return level;
  }

  /** About how many bytes making it takes: a row of tiles, the picture, and what is written. */
  public long memory(TileGrid grid) {
    int level = level(grid);
    long row = (long) (box.width() >> level) + 2L * TileGrid.TILE;
    long made = (long) width * height * SAMPLES;
    return row * TileGrid.TILE * SAMPLES + made + made / 2;
  }
}
