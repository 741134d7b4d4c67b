package org.variorum.delivery;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.scan.Box;
import org.variorum.scan.PageMapping;
import org.variorum.scan.PictureFormat;
import org.variorum.scan.PictureSize;
import org.variorum.scan.Renderer;
import org.variorum.scan.Rendering;
import org.variorum.scan.TileArchive;
import org.variorum.scan.TileGrid;
import org.variorum.scan.TilePlace;

/** A piece of a scan: one that was made when it came in, or one that is made of such. */
public sealed interface ScanPiece {

  /** The piece as it is sent; what is {@link Made} only by {@link Scans#bytes}. */
  byte[] bytes(TileArchive tiles) throws IOException;

  default PictureFormat format() {
    return PictureFormat.JPG;
  }

  /** The whole at most 200 pixels a side. */
  record Thumbnail() implements ScanPiece {
    @Override
    public byte[] bytes(TileArchive tiles) throws IOException {
      return tiles.thumbnail();
    }
  }

  /** The whole at most 1200 pixels a side. */
  record Preview() implements ScanPiece {
    @Override
    public byte[] bytes(TileArchive tiles) throws IOException {
      return tiles.preview();
    }
  }

  /** One tile. */
  record Tile(TilePlace place) implements ScanPiece {
    @Override
    public byte[] bytes(TileArchive tiles) throws IOException {
      return tiles.tile(place);
    }
  }

  /**
   * What is made when it is asked for.
   *
   * @param whole the size of the whole out of which it is made; absent for the full size
   */
  record Made(Rendering rendering, @Nullable PictureSize whole) implements ScanPiece {
    private static final Pattern CROP =
        Pattern.compile("crop/(\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(\\d{1,6})\\.jpg");

    Made(Rendering rendering) {
      this(rendering, null);
    }

    /**
     * Reads {@code crop/62,460,876,72.jpg}, in pixels of the page as it came, so that addresses of
     * boxes outlive changes of how it is shown; empty if that is no box within it, or nothing of it
     * is shown.
     */
    public static Optional<Made> crop(String path, PageMapping page) {
      Matcher numbers = CROP.matcher(path);
      if (!numbers.matches()) {
        return Optional.empty();
      }
      Box box =
          new Box(
              Integer.parseInt(numbers.group(1)),
              Integer.parseInt(numbers.group(2)),
              Integer.parseInt(numbers.group(3)),
              Integer.parseInt(numbers.group(4)));
      return box.isEmpty() || !box.equals(box.within(page.came()))
          ? Optional.empty()
          : page.toShown(box).map(shown -> new Made(Rendering.crop(shown)));
    }

    @Override
    public byte[] bytes(TileArchive tiles) throws IOException {
      Renderer renderer = new Renderer(tiles);
      return whole == null ? renderer.render(rendering) : renderer.render(rendering, whole);
    }

    /** About how many bytes making it takes. */
    long memory(TileGrid grid) {
      long own = rendering.memory(grid);
      return whole == null ? own : own + Rendering.whole(grid, whole).memory(grid);
    }

    @Override
    public PictureFormat format() {
      return rendering.format();
    }
  }
}
