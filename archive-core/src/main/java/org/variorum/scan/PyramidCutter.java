package org.variorum.scan;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a picture into the tiles of all levels while its rows pass by. Each level holds one row of
 * tiles and hands the mean of each two rows to the next, so that a page of any height needs no more
 * memory than a strip of it.
 */
final class PyramidCutter implements RowSink, Closeable {
  private final TileZip zip;
  private final String folder;
  private final JpegWriter jpeg = new JpegWriter();
  private final List<Level> levels = new ArrayList<>();
  private @Nullable TileGrid grid;
  private @Nullable Pixels small;
  private int smallLevel;

  /**
   * @param page of the file, from 1
   */
  PyramidCutter(TileZip zip, int page) {
    this.zip = zip;
    folder = TileZip.folder(page);
  }

  @Override
  public boolean isBegun() {
    return grid != null;
  }

  @Override
  public void begin(int width, int height, int channels) throws IOException {
    grid = new TileGrid(width, height);
    for (int level = 0; level < grid.levels(); level++) {
      levels.add(new Level(grid, level, channels));
    }
    smallLevel = smallestThatFillsThePreview(grid);
    small = Pixels.blank(grid.width(smallLevel), grid.height(smallLevel), channels);
    zip.add(folder + TileZip.INFO, InfoJson.unnamed(grid).getBytes(StandardCharsets.UTF_8));
  }

  private static int smallestThatFillsThePreview(TileGrid grid) {
    int level = grid.levels() - 1;
    while (level > 0
        && Math.max(grid.width(level), grid.height(level)) < PictureSize.PREVIEW_SIDE) {
      level--;
    }
    return level;
  }

  @Override
  public void row(byte[] samples) throws IOException {
    levels.get(0).take(samples);
  }

  @Override
  public void end() throws IOException {
    if (small == null || grid == null) {
      throw new IllegalStateException("A picture that was not begun");
    }
    Pixels preview = small.shrunkTo(PictureSize.preview(grid));
    zip.add(folder + TileZip.PREVIEW, jpeg.write(preview));
    zip.add(folder + TileZip.THUMBNAIL, jpeg.write(preview.shrunkTo(PictureSize.thumbnail(grid))));
  }

  @Override
  public void close() {
    jpeg.close();
  }

  /** One scale of the picture: the row of tiles that is being filled. */
  private final class Level {
    private final int level;
    private final int height;
    private final Pixels band;
    private final byte[] half;
    private int taken;

    Level(TileGrid grid, int level, int channels) {
      this.level = level;
      height = grid.height(level);
      int rows = Math.min(TileGrid.TILE, height);
      band = Pixels.blank(grid.width(level), rows, channels);
      half = new byte[grid.width(level + 1) * channels];
    }

    void take(byte[] row) throws IOException {
      int y = taken % TileGrid.TILE;
      band.put(y, row);
      if (level == smallLevel && small != null) {
        small.put(taken, row);
      }
      taken++;
      if (level + 1 < levels.size() && (taken % 2 == 0 || taken == height)) {
        average(taken % 2 == 0 ? y - 1 : y, y);
        levels.get(level + 1).take(half);
      }
      if (y + 1 == TileGrid.TILE || taken == height) {
        cut(y + 1);
      }
    }

    private void average(int above, int below) {
      int channels = band.channels();
      byte[] samples = band.samples();
      int length = band.width() * channels;
      for (int i = 0; i < half.length; i++) {
        int left = i / channels * 2 * channels + i % channels;
        int right = left + channels < length ? left + channels : left;
        int a = above * length;
        int b = below * length;
        int sum =
            (samples[a + left] & 0xFF)
                + (samples[a + right] & 0xFF)
                + (samples[b + left] & 0xFF)
                + (samples[b + right] & 0xFF);
        half[i] = (byte) ((sum + 2) / 4);
      }
    }

    private void cut(int rows) throws IOException {
      int row = (taken - 1) / TileGrid.TILE;
      for (int left = 0; left < band.width(); left += TileGrid.TILE) {
        int width = Math.min(TileGrid.TILE, band.width() - left);
        TilePlace place = new TilePlace(level, left / TileGrid.TILE, row);
        zip.add(folder + place.entryName(), jpeg.write(band, left, width, rows));
      }
    }
  }
}
