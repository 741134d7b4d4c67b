package org.variorum.delivery;

import java.util.Optional;
import org.variorum.scan.Box;
import org.variorum.scan.PictureSize;
import org.variorum.scan.Rendering;
import org.variorum.scan.TileGrid;
import org.variorum.scan.TilePlace;

/** Finds what was made of a picture when it came in. */
final class ReadyPieces {
  private final PictureLimit limit;
  private final TileGrid grid;

  ReadyPieces(PictureLimit limit) {
    this.limit = limit;
    grid = limit.grid();
  }

  /**
   * The piece that shows just this part of the picture at this size.
   *
   * @param size as it was asked for: who names one side takes the other as the tiles have it
   */
  Optional<ScanPiece> like(Rendering asked, SizeAsked size) {
    if (asked.box().isWhole(grid)) {
      if (answers(PictureSize.preview(grid), asked, size)) {
        return Optional.of(new ScanPiece.Preview());
      }
      if (answers(PictureSize.thumbnail(grid), asked, size)) {
        return Optional.of(new ScanPiece.Thumbnail());
      }
    }
    return limit.isReduced() ? Optional.empty() : tile(asked, size);
  }

  private Optional<ScanPiece> tile(Rendering asked, SizeAsked size) {
    Box box = asked.box();
    for (int level = 0; level < grid.levels(); level++) {
      int side = TileGrid.TILE << level;
      if (box.x() % side == 0 && box.y() % side == 0) {
        TilePlace place = new TilePlace(level, box.x() / side, box.y() / side);
        if (grid.holds(place) && fills(box, side) && answers(size(place), asked, size)) {
          return Optional.of(new ScanPiece.Tile(place));
        }
      }
    }
    return Optional.empty();
  }

  private boolean fills(Box box, int side) {
    return box.width() == Math.min(side, grid.width() - box.x())
        && box.height() == Math.min(side, grid.height() - box.y());
  }

  private PictureSize size(TilePlace tile) {
    int level = tile.level();
    return new PictureSize(
        Math.min(TileGrid.TILE, grid.width(level) - tile.column() * TileGrid.TILE),
        Math.min(TileGrid.TILE, grid.height(level) - tile.row() * TileGrid.TILE));
  }

  private static boolean answers(PictureSize ready, Rendering asked, SizeAsked size) {
    if (size instanceof SizeAsked.Wide) {
      return ready.width() == asked.width();
    }
    if (size instanceof SizeAsked.High) {
      return ready.height() == asked.height();
    }
    return ready.width() == asked.width() && ready.height() == asked.height();
  }
}
