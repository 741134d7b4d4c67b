package org.variorum.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.scan.PictureSize;
import org.variorum.scan.TileGrid;
import org.variorum.scan.TilePlace;

/**
 * What a IIIF Image API 3 address asks of a picture: {@code region/size/rotation/quality.format}.
 *
 * @param region {@code full} or {@code x,y,w,h}
 * @param size {@code max}, {@code w,h} or {@code w,}
 */
public record ImageRequest(String region, String size) {
  private static final Pattern FORM =
      Pattern.compile("([^/]{1,60})/([^/]{1,30})/0/(?:default|color)\\.jpg");
  private static final Pattern BOX = Pattern.compile("(\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(\\d{1,6})");

  /** A rectangle of the picture at full size. */
  private record Box(int x, int y, int width, int height) {}

  /** Reads the last four parts of an address; empty if they ask for what level 0 has not. */
  public static Optional<ImageRequest> read(String path) {
    Matcher parts = FORM.matcher(path);
    return parts.matches()
        ? Optional.of(new ImageRequest(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  /** The piece that answers it; empty if no such piece was cut. */
  public Optional<ScanPiece> in(TileGrid grid) {
    return box(grid).flatMap(box -> isWhole(box, grid) ? whole(grid) : tile(box, grid));
  }

  private Optional<Box> box(TileGrid grid) {
    Matcher numbers = BOX.matcher(region);
    if (region.equals("full")) {
      return Optional.of(new Box(0, 0, grid.width(), grid.height()));
    }
    return numbers.matches()
        ? Optional.of(
            new Box(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)),
                Integer.parseInt(numbers.group(4))))
        : Optional.empty();
  }

  private static boolean isWhole(Box box, TileGrid grid) {
    return box.x == 0 && box.y == 0 && box.width >= grid.width() && box.height >= grid.height();
  }

  private Optional<ScanPiece> whole(TileGrid grid) {
    int last = grid.levels() - 1;
    if (size.equals("max") || isSize(PictureSize.preview(grid))) {
      return Optional.of(new ScanPiece.Preview());
    }
    if (isSize(new PictureSize(grid.width(last), grid.height(last)))) {
      return Optional.of(new ScanPiece.Tile(new TilePlace(last, 0, 0)));
    }
    return isSize(PictureSize.thumbnail(grid))
        ? Optional.of(new ScanPiece.Thumbnail())
        : Optional.empty();
  }

  private boolean isSize(PictureSize asked) {
    return size.equals(asked.width() + "," + asked.height()) || size.equals(asked.width() + ",");
  }

  private Optional<ScanPiece> tile(Box box, TileGrid grid) {
    for (int level = 0; level < grid.levels(); level++) {
      int side = TileGrid.TILE << level;
      TilePlace place = new TilePlace(level, box.x / side, box.y / side);
      if (grid.holds(place) && covers(place, box, grid) && isSizeOf(place, grid)) {
        return Optional.of(new ScanPiece.Tile(place));
      }
    }
    return Optional.empty();
  }

  private static boolean covers(TilePlace place, Box box, TileGrid grid) {
    int side = TileGrid.TILE << place.level();
    return box.x == place.column() * side
        && box.y == place.row() * side
        && fits(box.width, side, grid.width() - box.x)
        && fits(box.height, side, grid.height() - box.y);
  }

  /** A region that reaches over the edge means the part within (Image API 3, 4.1). */
  private static boolean fits(int asked, int side, int left) {
    return asked == Math.min(side, left) || (asked == side && left < side);
  }

  private boolean isSizeOf(TilePlace place, TileGrid grid) {
    int level = place.level();
    PictureSize tile =
        new PictureSize(
            Math.min(TileGrid.TILE, grid.width(level) - place.column() * TileGrid.TILE),
            Math.min(TileGrid.TILE, grid.height(level) - place.row() * TileGrid.TILE));
    return isSize(tile) || (level == 0 && size.equals("max"));
  }
}
