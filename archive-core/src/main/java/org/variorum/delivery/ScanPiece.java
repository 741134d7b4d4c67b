package org.variorum.delivery;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.scan.CropCutter;
import org.variorum.scan.TileArchive;
import org.variorum.scan.TileGrid;
import org.variorum.scan.TilePlace;

/** A piece of a scan: one that was made when it came in, or a box that is laid together of such. */
public sealed interface ScanPiece {

  /** The JPEG of the piece. */
  byte[] jpeg(TileArchive tiles) throws IOException;

  /** The whole at most 200 pixels a side. */
  record Thumbnail() implements ScanPiece {
    @Override
    public byte[] jpeg(TileArchive tiles) throws IOException {
      return tiles.thumbnail();
    }
  }

  /** The whole at most 1200 pixels a side. */
  record Preview() implements ScanPiece {
    @Override
    public byte[] jpeg(TileArchive tiles) throws IOException {
      return tiles.preview();
    }
  }

  /** A box of it, in pixels of the full picture, which lies within the picture. */
  record Crop(int x, int y, int width, int height) implements ScanPiece {
    private static final Pattern FORM =
        Pattern.compile("crop/(\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(\\d{1,6})\\.jpg");

    /** Reads {@code crop/62,460,876,72.jpg}; empty if that is no box within such a picture. */
    public static Optional<ScanPiece> read(String path, TileGrid grid) {
      Matcher numbers = FORM.matcher(path);
      if (!numbers.matches()) {
        return Optional.empty();
      }
      Crop box =
          new Crop(
              Integer.parseInt(numbers.group(1)),
              Integer.parseInt(numbers.group(2)),
              Integer.parseInt(numbers.group(3)),
              Integer.parseInt(numbers.group(4)));
      return box.liesWithin(grid) ? Optional.of(box) : Optional.empty();
    }

    private boolean liesWithin(TileGrid grid) {
      return width > 0 && height > 0 && x + width <= grid.width() && y + height <= grid.height();
    }

    @Override
    public byte[] jpeg(TileArchive tiles) throws IOException {
      return new CropCutter(tiles).jpeg(x, y, width, height);
    }
  }

  /** One tile. */
  record Tile(TilePlace place) implements ScanPiece {
    @Override
    public byte[] jpeg(TileArchive tiles) throws IOException {
      return tiles.tile(place);
    }
  }
}
