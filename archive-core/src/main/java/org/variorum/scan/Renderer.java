package org.variorum.scan;

import java.io.IOException;

/**
 * Makes pictures that were not cut beforehand: decodes those tiles that it needs, of the smallest
 * level that has enough pixels, a row of tiles at a time. What it holds in memory is told by {@link
 * Rendering#memory}.
 */
public final class Renderer {
  private final TileArchive tiles;
  private final TileGrid grid;

  public Renderer(TileArchive tiles) {
    this.tiles = tiles;
    this.grid = tiles.grid();
  }

  /** The picture in the format that is asked for. */
  public byte[] render(Rendering asked) throws IOException {
    return written(pixels(asked), asked);
  }

  /**
   * The same made from the whole at a smaller size, so that it shows nothing which that one does
   * not show.
   */
  public byte[] render(Rendering asked, PictureSize size) throws IOException {
    Pixels whole = pixels(Rendering.whole(grid, size));
    Box part = Rendering.reduced(asked.box(), grid, size);
    TurnedPicture picture = new TurnedPicture(asked.turn(), asked.quality());
    picture.begin(asked.width(), asked.height(), whole.channels());
    RowShrinker.Edges edges =
        new RowShrinker.Edges(
            part.x(), part.y(), part.x() + part.width(), part.y() + part.height());
    RowShrinker shrinker =
        new RowShrinker(edges, asked.width(), asked.height(), whole.channels(), picture);
    int length = whole.width() * whole.channels();
    byte[] samples = new byte[length];
    for (int y = part.y(); y < part.y() + part.height(); y++) {
      System.arraycopy(whole.samples(), y * length, samples, 0, length);
      shrinker.take(y, samples, 0);
    }
    shrinker.end();
    picture.end();
    return written(picture.laid(), asked);
  }

  private static byte[] written(Pixels pixels, Rendering asked) throws IOException {
    if (asked.format() == PictureFormat.PNG) {
      return PngWriter.write(pixels);
    }
    try (JpegWriter jpeg = new JpegWriter()) {
      return jpeg.write(pixels);
    }
  }

  private Pixels pixels(Rendering asked) throws IOException {
    int level = asked.level(grid);
    double scale = 1 << level;
    Box box = asked.box();
    RowShrinker.Edges edges =
        new RowShrinker.Edges(
            box.x() / scale,
            box.y() / scale,
            (box.x() + box.width()) / scale,
            (box.y() + box.height()) / scale);
    try (TileReader reader = new TileReader(tiles)) {
      return new Passage(asked, level, edges, reader).laid();
    }
  }

  /** One passage over the tiles of a level. */
  private final class Passage {
    private final Rendering asked;
    private final int level;
    private final RowShrinker.Edges edges;
    private final TileReader reader;
    private final int firstColumn;
    private final int lastColumn;

    Passage(Rendering asked, int level, RowShrinker.Edges edges, TileReader reader) {
      this.asked = asked;
      this.level = level;
      this.edges = edges;
      this.reader = reader;
      firstColumn = (int) edges.left() / TileGrid.TILE;
      lastColumn = last(edges.right(), grid.columns(level));
    }

    private static int last(double edge, int tiles) {
      return Math.min(tiles, (int) Math.ceil(edge / TileGrid.TILE)) - 1;
    }

    Pixels laid() throws IOException {
      int row = (int) edges.top() / TileGrid.TILE;
      Pixels band = band(row);
      TurnedPicture picture = new TurnedPicture(asked.turn(), asked.quality());
      picture.begin(asked.width(), asked.height(), band.channels());
      RowShrinker shrinker =
          new RowShrinker(edges, asked.width(), asked.height(), band.channels(), picture);
      pass(band, row, shrinker);
      int lastRow = last(edges.bottom(), grid.rows(level));
      while (row < lastRow) {
        row++;
        pass(band(row), row, shrinker);
      }
      shrinker.end();
      picture.end();
      return picture.laid();
    }

    private void pass(Pixels band, int row, RowShrinker shrinker) throws IOException {
      int above = row * TileGrid.TILE;
      int from = Math.max(0, (int) edges.top() - above);
      int to = Math.min(band.height(), (int) Math.ceil(edges.bottom()) - above);
      int length = band.width() * band.channels();
      byte[] samples = new byte[length];
      for (int y = from; y < to; y++) {
        System.arraycopy(band.samples(), y * length, samples, 0, length);
        shrinker.take(above + y, samples, firstColumn * TileGrid.TILE);
      }
    }

    /** The tiles of a row that are needed, side by side. */
    private Pixels band(int row) throws IOException {
      Pixels left = reader.read(new TilePlace(level, firstColumn, row));
      if (firstColumn == lastColumn) {
        return left;
      }
      int end = Math.min(grid.width(level), (lastColumn + 1) * TileGrid.TILE);
      Pixels band = Pixels.blank(end - firstColumn * TileGrid.TILE, left.height(), left.channels());
      band.lay(left, 0);
      for (int column = firstColumn + 1; column <= lastColumn; column++) {
        band.lay(
            reader.read(new TilePlace(level, column, row)), (column - firstColumn) * TileGrid.TILE);
      }
      return band;
    }
  }
}
