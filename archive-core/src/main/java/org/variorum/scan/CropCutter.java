package org.variorum.scan;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Cuts a box out of a picture: laid together from its tiles, at the largest size at which the box
 * is at most {@value #LONGEST} pixels wide and high.
 */
public final class CropCutter {
  private static final int LONGEST = 1024;

  private final TileArchive tiles;
  private final TileGrid grid;

  public CropCutter(TileArchive tiles) {
    this.tiles = tiles;
    this.grid = tiles.grid();
  }

  /** The box, in pixels of the full picture and within it, as JPEG. */
  public byte[] jpeg(int x, int y, int width, int height) throws IOException {
    int level = level(Math.max(width, height));
    int scale = 1 << level;
    int left = x / scale;
    int top = y / scale;
    int right = Math.min(grid.width(level), -Math.floorDiv(-(x + width), scale));
    int bottom = Math.min(grid.height(level), -Math.floorDiv(-(y + height), scale));
    BufferedImage laid = new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_INT_RGB);
    Graphics2D desk = laid.createGraphics();
    for (int row = top / TileGrid.TILE; row * TileGrid.TILE < bottom; row++) {
      for (int column = left / TileGrid.TILE; column * TileGrid.TILE < right; column++) {
        desk.drawImage(
            tile(level, column, row),
            column * TileGrid.TILE - left,
            row * TileGrid.TILE - top,
            null);
      }
    }
    desk.dispose();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream(1 << 16);
    ImageIO.write(laid, "jpeg", jpeg);
    return jpeg.toByteArray();
  }

  private int level(int side) {
    int level = 0;
    while (level + 1 < grid.levels() && side >> level > LONGEST) {
      level++;
    }
    return level;
  }

  private BufferedImage tile(int level, int column, int row) throws IOException {
    byte[] jpeg = tiles.tile(new TilePlace(level, column, row));
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }
}
